package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.Hash;

/** Reasons come in an order that is always the same: by kind, then by clause, then by sentence. */
class ReasonTest {

    private static final AgreementHash SOME = new AgreementHash(Hash.of());

    @Test
    void by_kind_then_by_clause_then_by_sentence() {
        Reason bound = new Reason(Reason.Kind.AUTHOR_NOT_BOUND, Optional.empty(), "z");
        Reason without = new Reason(Reason.Kind.FORBIDDEN, Optional.empty(), "y");
        Reason first = new Reason(Reason.Kind.FORBIDDEN, clause("5.1"), "x");
        Reason second = new Reason(Reason.Kind.FORBIDDEN, clause("5.2"), "a");
        Reason third = new Reason(Reason.Kind.FORBIDDEN, clause("5.2"), "b");

        assertThat(Stream.of(third, second, first, without, bound).sorted())
                .containsExactly(bound, without, first, second, third);
    }

    private static Optional<ClauseRef> clause(String number) {
        return Optional.of(new ClauseRef(SOME, new ClauseNumber(number)));
    }
}
