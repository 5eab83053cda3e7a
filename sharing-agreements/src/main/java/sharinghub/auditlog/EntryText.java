package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/**
 * The exact bytes of an entry: lines of printable ASCII, fields in one order, one spelling for one entry.
 *
 * <p>The names of people have no place in it. Format: {@code docs/audit-log.md}, section 2.
 */
public final class EntryText {

    /** The first line, which fixes the meaning of all others. */
    static final String FIRST_LINE = "sharing-hub entry 1";

    /** The longest entry we read, in bytes. */
    public static final int LONGEST = 1024 * 1024;

    private EntryText() {}

    /** The bytes of an entry; {@link #read} gives the same entry back. */
    public static byte[] write(AuditEntry entry) {
        AuditedDeed deed = entry.deed();
        Actor actor = deed.actor();
        Matter matter = deed.matter();
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        line(text, "time", entry.time());
        line(text, "event", deed.event());
        line(text, "request", deed.request());
        line(text, "agency", actor.agency());
        line(text, "person", actor.person());
        actor.team().ifPresent(team -> line(text, "team", team));
        line(text, "role", actor.role());
        matter.caseRef().ifPresent(reference -> line(text, "case", reference));
        matter.document().ifPresent(document -> line(text, "document", document));
        matter.meeting().ifPresent(meeting -> line(text, "meeting", meeting));
        matter.agreement().ifPresent(agreement -> line(text, "agreement", agreement));
        matter.purpose().ifPresent(purpose -> line(text, "purpose", purpose));
        matter.digest().ifPresent(digest -> line(text, "digest", digest));
        deed.sections().forEach(section -> line(text, "section", section));
        deed.facts().forEach(fact -> line(text, "fact", fact));
        deed.erasure().ifPresent(erasure -> {
            line(text, "erased", erasure);
            erasure.concerns().forEach((agency, numbers) -> line(text, "erased-of", agency + " " + numbers));
        });
        line(text, "detail", deed.detail());
        entry.numbers().forEach((agency, number) -> line(text, "number", agency + " " + number));
        return text.toString().getBytes(US_ASCII);
    }

    /** Reads the bytes of one entry, whole or not at all: what was read is written again and compared. */
    public static AuditEntry read(byte[] bytes) throws MalformedLogText {
        LogLines lines = LogLines.of("entry", bytes, LONGEST);
        lines.exactly(FIRST_LINE);
        Instant time = lines.one("time", Instant::parse);
        AuditEvent event = lines.one(
                "event",
                text -> AuditEvent.fromText(text)
                        .orElseThrow(() -> new IllegalArgumentException("unknown event `" + text + "`")));
        RequestId request = lines.one("request", RequestId::new);
        AgencyId agency = lines.one("agency", AgencyId::new);
        UUID person = lines.one("person", UUID::fromString);
        Optional<Team> team = lines.perhaps("team", Team::fromText);
        Role role = lines.one(
                "role",
                text -> Role.fromText(text)
                        .orElseThrow(() -> new IllegalArgumentException("unknown role `" + text + "`")));
        Matter matter = new Matter(
                lines.perhaps("case", CaseRef::new),
                lines.perhaps("document", DocumentId::new),
                lines.perhaps("meeting", MeetingId::new),
                lines.perhaps("agreement", AgreementHash::fromText),
                lines.perhaps("purpose", text -> Word.check("a purpose", text)),
                lines.perhaps("digest", Hash::fromText));
        List<SectionOutcome> sections = lines.each("section", EntryText::section);
        List<FactUsed> facts = lines.each("fact", EntryText::fact);
        Optional<Erasure> erasure = erasure(lines);
        Hash detail = lines.one("detail", Hash::fromText);
        SortedMap<AgencyId, Long> numbers = new TreeMap<>();
        for (String[] number : lines.each("number", text -> words(text, 2))) {
            numbers.put(lines.value(() -> new AgencyId(number[0])), lines.value(() -> Long.valueOf(number[1])));
        }
        lines.end();
        AuditEntry entry = lines.value(() -> new AuditEntry(
                time,
                new AuditedDeed(
                        event,
                        request,
                        new Actor(agency, person, team, role),
                        matter,
                        sections,
                        facts,
                        erasure,
                        detail),
                numbers));
        if (!Arrays.equals(write(entry), bytes)) {
            throw new MalformedLogText("entry: says something readable, but not in the one spelling there is: "
                    + "order of sections, facts and numbers, or the form of a value");
        }
        return entry;
    }

    private static Optional<Erasure> erasure(LogLines lines) throws MalformedLogText {
        Optional<String[]> said = lines.perhaps("erased", text -> words(text, 4));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String[] words = said.get();
        SortedMap<AgencyId, Erasure.Numbers> concerns = new TreeMap<>();
        for (String[] of : lines.each("erased-of", text -> words(text, 4))) {
            concerns.put(
                    lines.value(() -> new AgencyId(of[0])),
                    lines.value(() ->
                            new Erasure.Numbers(Long.parseLong(of[1]), Long.parseLong(of[2]), Long.parseLong(of[3]))));
        }
        return Optional.of(lines.value(() -> new Erasure(
                Long.parseLong(words[0]),
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                Period.parse(words[3]),
                concerns)));
    }

    private static SectionOutcome section(String text) {
        String[] words = words(text, 4);
        return new SectionOutcome(
                new SectionId(words[0]),
                new AgencyId(words[1]),
                unlessNone(words[3]).map(ClauseRef::fromText),
                words[2]);
    }

    private static FactUsed fact(String text) {
        String[] words = words(text, 5);
        return new FactUsed(
                words[0],
                words[1],
                words[2],
                unlessNone(words[3]).map(SectionId::new),
                unlessNone(words[4]).map(Long::valueOf));
    }

    private static String[] words(String text, int count) {
        String[] words = text.split(" ", -1);
        if (words.length != count) {
            throw new IllegalArgumentException("expected " + count + " words with one space between");
        }
        return words;
    }

    private static Optional<String> unlessNone(String word) {
        return word.equals(Word.NONE) ? Optional.empty() : Optional.of(word);
    }

    private static void line(StringBuilder text, String field, Object value) {
        text.append(field).append(' ').append(value).append('\n');
    }
}
