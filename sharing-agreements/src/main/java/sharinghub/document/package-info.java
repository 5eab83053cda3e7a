/**
 * The sealed document as everybody may see it: the hub, a courier, an auditor with a shell.
 *
 * <p>A {@link sharinghub.document.SealedDocument} is one version of what one agency wrote about one case, a list of
 * {@link sharinghub.document.SealedSection}s that can be handed over one by one. Each section has four kinds of part:
 *
 * <ul>
 *   <li>the {@link sharinghub.document.Manifest}, signed by the author: what this is ({@link sharinghub.document.Context}),
 *       the digest of the body, and a commitment to its key; never a name of a person;
 *   <li>the {@link sharinghub.document.Body}: the text, encrypted once, padded to one of twelve sizes;
 *   <li>for each reading agency a {@link sharinghub.document.KeyPackage}: half of the section's secret, wrapped to its key;
 *   <li>and a {@link sharinghub.document.Grant}, signed by the author: this agency, this key, this manifest, until then.
 * </ul>
 *
 * <p>The other half of the secret is the {@link sharinghub.document.ReleaseShare}, which the hub keeps and hands out with
 * the log entry. Neither half says anything alone.
 *
 * <p>Every part is standard CMS (RFC 5652, 5083, 5084, 5753) that stock OpenSSL reads, but only <em>one</em> encoding of
 * it counts: DER, after one fixed template. What is read is built again and compared byte by byte
 * ({@link sharinghub.document.Der}), so that no second spelling, no extra field and no other algorithm exists for us.
 * There is no general CMS parser here, and nothing in this package can open anything. The format is written out, with a
 * whole document, in {@code docs/sealed-document.md}.
 */
@NullMarked
package sharinghub.document;

import org.jspecify.annotations.NullMarked;
