package sharinghub.portal.accesslog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.design.TagColour;
import sharinghub.portal.design.Words;
import sharinghub.portal.sharing.AccessLine;
import sharinghub.portal.sharing.AccessLog;
import sharinghub.portal.sharing.CaseLine;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.store.Names;
import sharinghub.reference.CaseRef;
import sharinghub.sealing.Detail;

/** Says in plain words what stands in the log. */
public final class AccessLogWords {

    private static final Words WORDS = Words.of("accesslog/CheckAccessLog");

    private final Partners partners;

    /** @param partners for what people call the agencies */
    public AccessLogWords(Partners partners) {
        this.partners = partners;
    }

    AccessLogView view(AccessLog found, Optional<CaseRef> only, Names names) {
        return new AccessLogView(
                answer(found, only),
                badge(found),
                found.lines().stream().map(line -> row(line, names)).toList(),
                WORDS.say("own-look", found.ownLook()));
    }

    private String answer(AccessLog found, Optional<CaseRef> only) {
        List<AccessLine> looks =
                found.lines().stream().filter(AccessLogWords::isLook).toList();
        long people = looks.stream()
                .map(line -> line.deed().actor().person())
                .distinct()
                .count();
        long agencies = looks.stream()
                .map(line -> line.deed().actor().agency())
                .distinct()
                .count();
        long refused = looks.stream()
                .filter(line -> line.deed().event() == AuditEvent.REFUSED)
                .count();
        String about = only.map(ref -> WORDS.say("about-case", ref.spoken())).orElse(WORDS.say("about-all"));
        if (looks.isEmpty()) {
            return WORDS.say("answer-nobody", about);
        }
        return WORDS.say("answer", people, agencies, about, looks.size(), refused);
    }

    /** Whether somebody opened, or tried to open, what somebody wrote. */
    private static boolean isLook(AccessLine line) {
        return switch (line.deed().event()) {
            case RELEASED, REFUSED -> true;
            default -> false;
        };
    }

    private static ProofBadge badge(AccessLog found) {
        String finding = WORDS.say(
                found.complete() ? "proved-all" : "proved-one",
                found.checkpoint().size(),
                PlainTime.moment(found.checked()));
        String seal = found.checkpoint().root().toString();
        return new ProofBadge(
                ProofBadge.State.HUB_ONLY,
                WORDS.say("proof-heading"),
                finding,
                WORDS.say("seal", seal.substring(0, 4) + " " + seal.substring(4, 8) + " " + seal.substring(8, 12)),
                List.of());
    }

    private AccessLogView.Row row(AccessLine line, Names names) {
        AuditedDeed deed = line.deed();
        String agency = partners.nameOf(deed.actor().agency());
        String post = line.who().map(Detail::post).orElse(deed.actor().role().text());
        return new AccessLogView.Row(
                PlainTime.day(line.time()),
                PlainTime.time(line.time()),
                line.who()
                        .map(Detail::name)
                        .orElse(WORDS.say(
                                "no-name",
                                deed.actor().person().toString().substring(0, 4).toUpperCase(Locale.UK))),
                WORDS.say("post", post, agency),
                did(deed, names),
                line.who().map(Detail::reason).orElse(""),
                under(deed),
                WORDS.say("outcome-" + outcome(deed.event())),
                outcome(deed.event()).equals("refused") ? TagColour.RED : TagColour.GREEN,
                line.index());
    }

    private static String did(AuditedDeed deed, Names names) {
        String did = WORDS.say("did-" + deed.event().text());
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
                .map(clause -> clause.number())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return clauses.isEmpty() ? "" : WORDS.say("under", clauses);
    }

    private static String outcome(AuditEvent event) {
        return switch (event) {
            case REFUSED -> "refused";
            case RELEASED, CONSULTED -> "allowed";
            case ASKED -> "refused";
            default -> "done";
        };
    }
}
