package sharinghub.portal.accesslog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Erasure;
import sharinghub.portal.design.Link;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.design.ReceiptToKeep;
import sharinghub.portal.design.TagColour;
import sharinghub.portal.design.Words;
import sharinghub.portal.sharing.AccessLine;
import sharinghub.portal.sharing.AccessLog;
import sharinghub.portal.sharing.CaseLine;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.sharing.WitnessWords;
import sharinghub.portal.store.Names;
import sharinghub.reference.CaseRef;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.ClauseRef;
import sharinghub.sealing.Detail;

/** Says in plain words what stands in the log. */
public final class AccessLogWords {

    private static final Words WORDS = Words.of("accesslog/CheckAccessLog");

    /** The most entries one page shows. */
    static final int MOST_ROWS = 50;

    private final Partners partners;
    private final WitnessWords witnesses;

    /** @param partners for what people call the agencies */
    public AccessLogWords(Partners partners, WitnessWords witnesses) {
        this.partners = partners;
        this.witnesses = witnesses;
    }

    /**
     * What an auditor reads of what was found.
     *
     * @param page which part of the entries, counted from 1; the last one stands for any beyond it
     */
    AccessLogView view(AccessLog found, Optional<CaseRef> only, Period period, String reason, int page, Names names) {
        List<AccessLine> then =
                found.lines().stream().filter(line -> period.holds(line.time())).toList();
        int pages = Math.max(1, (then.size() + MOST_ROWS - 1) / MOST_ROWS);
        int shown = Math.min(page, pages);
        return new AccessLogView(
                answer(found.range(), then, only, period),
                badge(found),
                Openings.picture(then, period),
                then.size(),
                shown,
                pages,
                then.stream()
                        .skip((shown - 1L) * MOST_ROWS)
                        .limit(MOST_ROWS)
                        .map(line -> row(line, names))
                        .toList(),
                notShown(found, then),
                WORDS.say("own-look", reason, found.ownLook()));
    }

    private static List<String> notShown(AccessLog found, List<AccessLine> then) {
        List<String> sentences = new ArrayList<>();
        int others = found.lines().size() - then.size();
        if (others > 0) {
            sentences.add(WORDS.say("other-days", others));
        }
        long erased = found.lines().stream()
                .flatMap(line -> line.deed().erasure().stream())
                .mapToLong(Erasure::count)
                .sum();
        if (erased > 0) {
            sentences.add(WORDS.say("erased", erased));
        }
        if (then.stream().anyMatch(line -> line.who().isEmpty() && !isByHub(line.deed()))) {
            sentences.add(WORDS.say("unnamed"));
        }
        if (found.range() != AccessLog.Range.EVERY_ENTRY) {
            sentences.add(WORDS.say("others"));
        }
        return sentences;
    }

    private static String answer(AccessLog.Range range, List<AccessLine> lines, Optional<CaseRef> only, Period period) {
        List<AccessLine> looks = lines.stream().filter(AccessLogWords::isLook).toList();
        String when = period.from().equals(period.to())
                ? WORDS.say("on-day", PlainTime.day(period.to()))
                : WORDS.say("between-days", PlainTime.between(period.from(), period.to()));
        String about = only.map(CaseRef::spoken).orElse("");
        if (looks.isEmpty()) {
            return WORDS.say("nobody-" + key(range), when, about);
        }
        long people = looks.stream()
                .map(line -> line.deed().actor().person())
                .distinct()
                .count();
        long agencies = looks.stream()
                .map(line -> line.deed().actor().agency())
                .distinct()
                .count();
        return WORDS.say(
                "answer-" + key(range),
                people,
                agencies,
                about,
                looks.size(),
                count(looks, AuditEvent.REFUSED),
                count(looks, AuditEvent.ASKED),
                when);
    }

    /** Whether somebody opened, or tried to open, what somebody wrote. */
    private static boolean isLook(AccessLine line) {
        return switch (line.deed().event()) {
            case RELEASED, REFUSED, ASKED -> true;
            case CONSULTED -> opensOwn(line.deed());
            default -> false;
        };
    }

    /** Whether somebody opened what their own part of the agency wrote; else the entry is of a list. */
    private static boolean opensOwn(AuditedDeed deed) {
        return deed.sections().stream().anyMatch(section -> section.word().equals("own"));
    }

    private static long count(List<AccessLine> looks, AuditEvent event) {
        return looks.stream().filter(line -> line.deed().event() == event).count();
    }

    /** Where no witness is asked for, the badge can only say that the hub's own word fits together. */
    private ProofBadge badge(AccessLog found) {
        String root = found.checkpoint().root().toString();
        String fingerprint = WORDS.say(
                witnesses.asked() ? "fingerprint-alone" : "fingerprint",
                root.substring(0, 4) + " " + root.substring(4, 8) + " " + root.substring(8, 12));
        return new ProofBadge(
                witnesses.state(),
                WORDS.say("proof-" + key(found.range())),
                WORDS.say("proved-" + key(found.range()), found.checkpoint().size(), PlainTime.moment(found.checked())),
                (witnesses.sentence(found.checkpoint().size()) + " " + fingerprint).strip(),
                List.of(new Link(WORDS.say("check-yourself"), "#check-yourself")));
    }

    private static String key(AccessLog.Range range) {
        return switch (range) {
            case EVERY_ENTRY -> "all";
            case OWN_AGENCY -> "own";
            case ONE_CASE -> "case";
        };
    }

    private AccessLogView.Row row(AccessLine line, Names names) {
        AuditedDeed deed = line.deed();
        String agency = partners.nameOf(deed.actor().agency());
        String post = line.who().map(Detail::post).orElse(deed.actor().role().text());
        boolean hub = isByHub(deed);
        return new AccessLogView.Row(
                PlainTime.day(line.time()),
                PlainTime.time(line.time()),
                hub ? WORDS.say("hub") : name(line),
                hub ? WORDS.say("by-its-rule") : WORDS.say("post", post, agency),
                did(deed, names),
                line.who().map(Detail::reason).orElse(""),
                under(deed),
                WORDS.say("outcome-" + outcome(deed.event())),
                colour(deed.event()),
                ReceiptToKeep.of(line.receipt()));
    }

    private static boolean isByHub(AuditedDeed deed) {
        return deed.actor().equals(Actor.HUB);
    }

    private static String name(AccessLine line) {
        String person = line.deed().actor().person().toString();
        return line.who()
                .map(Detail::name)
                .orElse(WORDS.say("no-name", person.substring(0, 4).toUpperCase(Locale.UK)));
    }

    private static String didWhat(AuditedDeed deed) {
        if (opensOwn(deed)) {
            return "did-opened-own";
        }
        return deed.event() == AuditEvent.CONSULTED && deed.matter().meeting().isPresent()
                ? "did-consulted-agenda"
                : "did-" + deed.event().text();
    }

    private static String did(AuditedDeed deed, Names names) {
        String did = WORDS.say(didWhat(deed));
        return deed.matter()
                .caseRef()
                .map(ref -> WORDS.say(
                        "did-in-case",
                        did,
                        ref.spoken(),
                        names.of(ref).map(line -> new CaseLine(line).initials()).orElse("")))
                .orElse(did);
    }

    private static String under(AuditedDeed deed) {
        String clauses = deed.sections().stream()
                .flatMap(section -> section.clause().stream())
                .map(ClauseRef::number)
                .distinct()
                .sorted()
                .map(ClauseNumber::text)
                .collect(Collectors.joining(", "));
        return clauses.isEmpty() ? "" : WORDS.say("under", clauses);
    }

    private static String outcome(AuditEvent event) {
        return switch (event) {
            case REFUSED -> "refused";
            case ASKED -> "not-found";
            case RELEASED, CONSULTED -> "allowed";
            default -> "done";
        };
    }

    private static TagColour colour(AuditEvent event) {
        return switch (event) {
            case REFUSED -> TagColour.RED;
            case ASKED -> TagColour.GREY;
            default -> TagColour.GREEN;
        };
    }
}
