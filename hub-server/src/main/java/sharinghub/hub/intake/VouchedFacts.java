package sharinghub.hub.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.FactUsed;
import sharinghub.exchange.Problem;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.SignedFactStatement;
import sharinghub.facts.Voucher;
import sharinghub.keys.AgencyKeys;
import sharinghub.registers.ListedFact;
import sharinghub.registers.Register;

/** Whether an agency may state a fact, and stated it itself. */
final class VouchedFacts {

    private final Register<ListedFact> listed;
    private final Function<AgencyId, Optional<AgencyKeys>> keys;

    VouchedFacts(Register<ListedFact> listed, Function<AgencyId, Optional<AgencyKeys>> keys) {
        this.listed = listed;
        this.keys = keys;
    }

    /** The first thing that is wrong with one of these, sent by that agency. */
    Optional<Problem> objection(AgencyId sender, List<SignedFactStatement> facts) {
        return facts.stream()
                .flatMap(signed -> objection(sender, signed).stream())
                .findFirst()
                .map(IntakeProblems::fact);
    }

    private Optional<String> objection(AgencyId sender, SignedFactStatement signed) {
        FactStatement statement = signed.statement();
        Optional<ListedFact> fact = listed.find(statement.fact().text());
        if (!statement.agency().equals(sender)) {
            return Optional.of("an agency states facts in its own name only");
        }
        if (keys.apply(sender).filter(own -> signed.verifies(own.signing())).isEmpty()) {
            return Optional.of("a fact is not signed with the signing key that the directory lists for your agency");
        }
        if (fact.isEmpty()) {
            return Optional.of("a fact is stated that the register of facts does not list");
        }
        if (fact.get().voucher() == Voucher.HUB || statement.fact().equals(FactName.READER_ROLE)) {
            return Optional.of("`" + fact.get().name()
                    + "` is not for an agency to state: the hub has it from its own deeds or from the reader's token");
        }
        if (!fact.get().takes(statement.value())) {
            return Optional.of("`" + fact.get().name() + "` cannot have that value");
        }
        return Optional.empty();
    }

    /** Facts that were taken in, as their entry names them. */
    List<FactUsed> used(List<FactStatement> stated) {
        return stated.stream()
                .map(one -> new FactUsed(
                        one.fact().toString(),
                        one.value().toString(),
                        listed.find(one.fact().text()).orElseThrow().voucher().toString(),
                        one.section(),
                        Optional.empty()))
                .toList();
    }

    /** Whether only the author's word counts for one of these. */
    boolean needAnAuthor(List<SignedFactStatement> facts) {
        return facts.stream()
                .flatMap(signed -> listed.find(signed.statement().fact().text()).stream())
                .anyMatch(fact -> fact.voucher() == Voucher.AUTHOR);
    }
}
