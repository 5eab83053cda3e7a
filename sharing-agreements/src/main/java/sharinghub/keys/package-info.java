/**
 * The keys that may be seen, and those that sign.
 *
 * <p>An agency has three public keys that everybody knows ({@link sharinghub.keys.AgencyKeys}): others seal sections to
 * its <em>sealing</em> key, details for its auditors to its <em>auditing</em> key, and check what it wrote by its
 * <em>verifying</em> key. All three are points of the one curve NIST P-256 ({@link sharinghub.keys.P256}); signatures are
 * ECDSA with SHA-256. The hub alone has one more: the Ed25519 key that signs the log's checkpoints, in the notation of
 * C2SP signed notes, so that anybody's witness can read it. A witness has two of its own
 * ({@link sharinghub.keys.WitnessAlgorithm}): Ed25519 for every program there is, ML-DSA-44 for the day quantum computers come.
 *
 * <p>A public key is one line of text with a check in it ({@link sharinghub.keys.KeyText}), read strictly: one key, one
 * spelling. A secret key stands in {@link sharinghub.keys.SecretBytes}: it is used inside a {@code try}, wiped at its end,
 * and never prints itself. Big integers that the arithmetic makes of it live on the heap until they are collected; that
 * is as far as a Java program can promise.
 *
 * <p>For the connections between servers there is a small {@link sharinghub.keys.CertificateAuthority}; its certificates
 * say who speaks, and have no part in sealing or signing what is said.
 *
 * <p>Keys that <em>open</em> are not here but in {@code sharinghub.sealing}, where the hub cannot go.
 */
@NullMarked
package sharinghub.keys;

import org.jspecify.annotations.NullMarked;
