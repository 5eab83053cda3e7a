package sharinghub.casework;

import java.util.ArrayList;
import java.util.List;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.SectionId;

/**
 * A case summary as a file that people can write and read, strict both ways: one summary, one text.
 *
 * <pre>
 * case summary
 * case case-0123456789abcdefghjkmnpqrs
 * document doc-0123456789abcdefghjkmnpqrs
 * version 1
 * author brockmere-police
 * purpose safeguard-victim
 * agreement 0000000000000000000000000000000000000000000000000000000000000000
 *
 * section sec-0123456789abcdefghjkmnpqrs
 * category risk.dash
 * subject 1
 * | Fourteen ticks, and she is afraid of what comes next.
 * |
 * | She asks to be rung at work only.
 * </pre>
 *
 * Seven lines, then for each section a blank line, three lines, and the text, each of its lines behind a bar and a blank
 * (an empty one behind a bar alone). Every line ends with a line feed.
 */
public final class CaseworkText {

    private static final String TITLE = "case summary";

    private final String[] lines;
    private int at;

    private CaseworkText(String text) {
        this.lines = text.split("\n", -1);
    }

    /** The summary as text. */
    public static String write(CaseSummary summary) {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        line(text, "case", summary.caseRef());
        line(text, "document", summary.document());
        line(text, "version", summary.version());
        line(text, "author", summary.author());
        line(text, "purpose", summary.purpose());
        line(text, "agreement", summary.agreement());
        for (Section section : summary.sections()) {
            text.append('\n');
            line(text, "section", section.section());
            line(text, "category", section.category());
            line(text, "subject", section.subjectNumber());
            for (String written : section.text().split("\n", -1)) {
                text.append(written.isEmpty() ? "|" : "| " + written).append('\n');
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String word, Object value) {
        text.append(word).append(' ').append(value).append('\n');
    }

    /** Reads what {@link #write} writes, and nothing else. */
    public static CaseSummary read(String text) throws MalformedCasework {
        CaseworkText reader = new CaseworkText(text);
        CaseSummary summary;
        try {
            summary = reader.summary();
        } catch (IllegalArgumentException e) {
            throw new MalformedCasework("line " + reader.at + ": " + e.getMessage());
        }
        if (!write(summary).equals(text)) {
            throw new MalformedCasework("written in another way than `hub` writes it: look for blanks at the ends of"
                    + " lines, numbers that begin with 0, and a last line without its end");
        }
        return summary;
    }

    private CaseSummary summary() {
        if (!next().equals(TITLE)) {
            throw new IllegalArgumentException("the first line is `" + TITLE + "`");
        }
        CaseRef caseRef = new CaseRef(next("case"));
        DocumentId document = new DocumentId(next("document"));
        int version = number("version");
        AgencyId author = new AgencyId(next("author"));
        PurposeName purpose = new PurposeName(next("purpose"));
        AgreementHash agreement = AgreementHash.fromText(next("agreement"));
        List<Section> sections = new ArrayList<>();
        while (at < lines.length - 1) {
            sections.add(section());
        }
        return new CaseSummary(caseRef, document, version, author, purpose, agreement, sections);
    }

    private Section section() {
        if (!next().isEmpty()) {
            throw new IllegalArgumentException("expected a blank line before the next section");
        }
        SectionId section = new SectionId(next("section"));
        DataCategory category = new DataCategory(next("category"));
        int subject = number("subject");
        List<String> written = new ArrayList<>();
        while (at < lines.length && lines[at].startsWith("|")) {
            String line = next();
            written.add(line.startsWith("| ") ? line.substring(2) : line.substring(1));
        }
        return new Section(section, category, subject, String.join("\n", written));
    }

    private int number(String word) {
        String digits = next(word);
        if (!digits.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("`" + word + "` is followed by a number");
        }
        return Integer.parseInt(digits);
    }

    private String next(String word) {
        String line = next();
        if (!line.startsWith(word + " ")) {
            throw new IllegalArgumentException("expected `" + word + "` and its value");
        }
        return line.substring(word.length() + 1);
    }

    private String next() {
        if (at == lines.length) {
            throw new IllegalArgumentException("the text ends too early");
        }
        return lines[at++];
    }
}
