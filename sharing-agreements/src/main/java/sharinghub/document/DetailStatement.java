package sharinghub.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import sharinghub.agency.AgencyId;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/**
 * What an agency signs about the detail of one request: that it belongs to that request, and by which digests it holds
 * together. The detail itself (name, post, reason) is sealed.
 *
 * @param request    the request, made once
 * @param agency     whose person asks, and whose signature this is
 * @param made       when, in whole seconds
 * @param body       SHA-256 of the body part
 * @param commitment 32 bytes that only one secret gives: all auditors read the same names
 * @param readers    the auditors' keys with their key packages, ascending by key; 1 to 16
 */
public record DetailStatement(
        RequestId request, AgencyId agency, Instant made, Hash body, Hash commitment, List<Reader> readers)
        implements Statement {

    /** The most auditors' keys that one detail is sealed to. */
    public static final int MOST_READERS = 16;

    private static final int FORMAT = 1;

    /**
     * One auditing key that can open the detail.
     *
     * @param key        digest of the key
     * @param keyPackage SHA-256 of the key package for it
     */
    public record Reader(Hash key, Hash keyPackage) {}

    /** Refuses a time with a fraction of a second, no reader, too many, or another order. */
    public DetailStatement {
        readers = List.copyOf(readers);
        List<Hash> keys = readers.stream().map(Reader::key).toList();
        if (!made.equals(made.truncatedTo(ChronoUnit.SECONDS))
                || keys.isEmpty()
                || keys.size() > MOST_READERS
                || !keys.equals(keys.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("a detail has a time in whole seconds and 1 to 16 readers in order");
        }
    }

    /** Five lines that say what the detail is; their hash is mixed into its key and commitment. */
    public static byte[] context(RequestId request, AgencyId agency, Instant made) {
        return new Lines()
                .add("format", FORMAT)
                .add("suite", Suite.P256.number())
                .add("request", request)
                .add("agency", agency)
                .add("made", made)
                .bytes();
    }

    /** The hash of this statement's own context. */
    public Hash contextHash() {
        return Hash.of(context(request, agency, made));
    }

    static Signed<DetailStatement> read(byte[] part) throws MalformedDocument {
        return Signed.read(part, DetailStatement::fromBytes);
    }

    private static DetailStatement fromBytes(byte[] content) {
        Lines.Reader lines = new Lines.Reader(content);
        lines.next("sharing-hub");
        if (lines.nextNumber("format") != FORMAT || lines.nextNumber("suite") != Suite.P256.number()) {
            throw new IllegalArgumentException("this is format 1, suite 1");
        }
        return new DetailStatement(
                new RequestId(lines.next("request")),
                new AgencyId(lines.next("agency")),
                Instant.parse(lines.next("made")),
                Hash.fromText(lines.next("body")),
                Hash.fromText(lines.next("commit")),
                readers(lines));
    }

    private static List<Reader> readers(Lines.Reader lines) {
        int count = lines.nextNumber("readers");
        if (count < 1 || count > MOST_READERS) {
            throw new IllegalArgumentException("1 to 16 readers");
        }
        return IntStream.range(0, count)
                .mapToObj(i -> new Reader(Hash.fromText(lines.next("key")), Hash.fromText(lines.next("package"))))
                .toList();
    }

    @Override
    public byte[] bytes() {
        Lines lines = new Lines()
                .add("sharing-hub", "detail")
                .add(context(request, agency, made))
                .add("body", body)
                .add("commit", commitment)
                .add("readers", readers.size());
        readers.forEach(reader -> lines.add("key", reader.key()).add("package", reader.keyPackage()));
        return lines.bytes();
    }
}
