package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;

/**
 * What a bundle says it is: its file {@code bundle}.
 *
 * @param first       place of its first entry in the log, counted from 0
 * @param count       how many entries follow one another in it; at least 1
 * @param everything  whether all entries are opened but those that were erased
 * @param completeFor the agencies for which every entry that concerns them is opened
 */
record BundleHeader(long first, long count, boolean everything, SortedSet<AgencyId> completeFor) {

    private static final String FIRST_LINE = "sharing-hub bundle 1";
    private static final String EVERYTHING = "everything";
    private static final int LONGEST = 64 * 1024;

    BundleHeader {
        if (first < 0 || count < 1 || first > Long.MAX_VALUE - count) {
            throw new IllegalArgumentException("a bundle holds at least one entry of the log");
        }
    }

    static BundleHeader read(byte[] bytes) throws MalformedLogText {
        LogLines lines = LogLines.of("bundle", bytes, LONGEST);
        lines.exactly(FIRST_LINE);
        long first = lines.one("first", Long::parseLong);
        long count = lines.one("count", Long::parseLong);
        boolean everything = lines.perhaps("opened", BundleHeader::everything).isPresent();
        SortedSet<AgencyId> completeFor = new TreeSet<>(lines.each("complete-for", AgencyId::new));
        lines.end();
        BundleHeader header = lines.value(() -> new BundleHeader(first, count, everything, completeFor));
        if (!Arrays.equals(header.bytes(), bytes)) {
            throw new MalformedLogText("bundle: not in the one spelling there is");
        }
        return header;
    }

    private static String everything(String word) {
        if (!word.equals(EVERYTHING)) {
            throw new IllegalArgumentException("expected `opened everything`, or no such line");
        }
        return word;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE)
                .append("\nfirst ")
                .append(first)
                .append("\ncount ")
                .append(count)
                .append('\n');
        if (everything) {
            text.append("opened ").append(EVERYTHING).append('\n');
        }
        completeFor.forEach(
                agency -> text.append("complete-for ").append(agency).append('\n'));
        return text.toString().getBytes(US_ASCII);
    }
}
