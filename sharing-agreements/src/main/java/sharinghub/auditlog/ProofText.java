package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import sharinghub.reference.Hash;

/**
 * An inclusion proof with its checkpoint as text (C2SP tlog-proof, version 1, without extra data).
 *
 * @param index      place of the entry, counted from 0
 * @param path       hashes from the leaf upward
 * @param checkpoint the whole signed note
 */
record ProofText(long index, List<Hash> path, String checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";

    /** Reads what {@link #toString()} writes, and no other spelling of it. */
    static ProofText read(byte[] bytes) throws MalformedLogText {
        String text = new String(bytes, UTF_8);
        int blank = text.indexOf("\n\n");
        String[] lines = text.substring(0, Math.max(0, blank)).split("\n", -1);
        if (blank < 0 || lines.length < 2 || !lines[0].equals(FIRST_LINE) || !lines[1].startsWith("index ")) {
            throw new MalformedLogText("proof: expected `" + FIRST_LINE + "`, `index ...`, hashes and an empty line");
        }
        try {
            List<Hash> path = new ArrayList<>();
            for (int i = 2; i < lines.length; i++) {
                path.add(Hash.fromBytes(Base64Text.read(lines[i])));
            }
            long index = Long.parseLong(lines[1].substring("index ".length()));
            ProofText read = new ProofText(index, path, text.substring(blank + 2));
            if (read.toString().equals(text)) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            // said below, for every cause alike
        }
        throw new MalformedLogText("proof: expected an index in decimal and hashes of 32 bytes in base64");
    }

    /** The text. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(FIRST_LINE).append("\nindex ").append(index).append('\n');
        path.forEach(hash -> text.append(Base64Text.write(hash.bytes())).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
