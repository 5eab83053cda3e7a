package sharinghub.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sharinghub.reference.Hash;

/**
 * What an author signs about one section: what it is, and by which digests it holds together. Everybody may read it; it
 * says nothing about any person.
 *
 * @param context    what the section is
 * @param previous   digest of the manifest of the same section one version earlier; nothing in its first version
 * @param made       when it was sealed, in whole seconds
 * @param bucket     how much room the body takes
 * @param body       SHA-256 of the body part
 * @param commitment 32 bytes that only one secret gives: all who open the section open the same text
 */
public record Manifest(
        Context context, Optional<Hash> previous, Instant made, Bucket bucket, Hash body, Hash commitment)
        implements Statement {

    private static final String NONE = "none";

    /** Refuses a time with a fraction of a second. */
    public Manifest {
        if (!made.equals(made.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("a manifest's time is in whole seconds");
        }
    }

    /** Reads a signed manifest, exactly. */
    public static Signed<Manifest> read(byte[] part) throws MalformedDocument {
        return Signed.read(part, Manifest::fromBytes);
    }

    private static Manifest fromBytes(byte[] content) {
        Lines.Reader lines = new Lines.Reader(content);
        lines.next("sharing-hub");
        return new Manifest(
                Context.read(lines),
                Optional.of(lines.next("previous"))
                        .filter(hash -> !hash.equals(NONE))
                        .map(Hash::fromText),
                Instant.parse(lines.next("made")),
                new Bucket(lines.nextNumber("bucket")),
                Hash.fromText(lines.next("body")),
                Hash.fromText(lines.next("commit")));
    }

    @Override
    public byte[] bytes() {
        return new Lines()
                .add("sharing-hub", "manifest")
                .add(context.bytes())
                .add("previous", previous.map(Hash::toString).orElse(NONE))
                .add("made", made)
                .add("bucket", bucket.size())
                .add("body", body)
                .add("commit", commitment)
                .bytes();
    }
}
