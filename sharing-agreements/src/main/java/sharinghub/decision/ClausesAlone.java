package sharinghub.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Truth;
import sharinghub.reference.AgreementHash;

/**
 * What the clauses of one text say, by the engine's own rules, as if it were in force and every party of it had signed. For
 * whoever explains or compares texts; nothing is released by it.
 *
 * <p>Left out is what hangs on other things than clauses: signatures, stops, terms, forbids of agreements that were not
 * given, and the word of an originator whose data a section passes on.
 */
public final class ClausesAlone {

    private static final AgreementIndex NO_OTHERS = new AgreementIndex(List.of());

    private final Agreement agreement;
    private final List<Licence> licences;
    private final TouchedCategories forbids;

    private ClausesAlone(Agreement agreement, List<Licence> licences, TouchedCategories forbids) {
        this.agreement = agreement;
        this.licences = licences;
        this.forbids = forbids;
    }

    /**
     * The clauses of that text.
     *
     * @param above the agreements it stands under; what they forbid counts. One left out leaves out what it forbids.
     */
    public static ClausesAlone of(Agreement agreement, Collection<Agreement> above) {
        TouchedCategories forbids = new TouchedCategories();
        List<Agreement> forbidding = Stream.concat(Stream.of(agreement), above.stream())
                .sorted(Comparator.comparing(Agreement::hash))
                .toList();
        int rank = 0;
        for (Agreement one : forbidding) {
            for (Forbid forbid : one.forbids()) {
                forbids.add(new Ban(rank++, one, forbid));
            }
        }
        List<Licence> licences = new ArrayList<>();
        Licence.addAll(agreement, licences);
        return new ClausesAlone(agreement, licences, forbids);
    }

    /** The text. */
    public Agreement agreement() {
        return agreement;
    }

    /**
     * A clause that may count for one author, reader, category and purpose.
     *
     * @param in     the agreement it stands in: this one or one above
     * @param clause the clause
     * @param whom   whether the reader is meant: yes, or unknown where that hangs on a team that is not known
     */
    public record Touching(AgreementHash in, Clause clause, Truth whom) {}

    /** The clauses that some facts could make count, permits first; mode and facts of the prospect do not matter. */
    public List<Touching> touching(Prospect prospect) {
        List<Touching> found = new ArrayList<>();
        if (!isBetweenParties(prospect)) {
            return found;
        }
        Question asked = asked(prospect.wanting(Mode.EXISTENCE));
        for (Licence licence : licences) {
            add(agreement, licence.permit(), Step.passes(Step.FIXED, licence, asked), found);
        }
        bans(asked)
                .distinct()
                .sorted(Comparator.comparingInt(Ban::rank))
                .forEach(ban -> add(ban.agreement(), ban.forbid(), ban.concerns(asked), found));
        return found;
    }

    private static void add(Agreement in, Clause clause, Truth whom, List<Touching> to) {
        if (whom != Truth.FALSE) {
            to.add(new Touching(in.hash(), clause, whom));
        }
    }

    /**
     * Whether the clauses let the reader have it: yes when they would release it; no when no further fact could make them;
     * unknown when they do not release it, and what is still unknown might. More facts never turn a yes or a no.
     *
     * @param prospect of its facts, `reader-role` alone says the reader's role, and it may be unknown; its agreement does
     *     not matter
     */
    public Truth allow(Prospect prospect) {
        if (!isBetweenParties(prospect)) {
            return Truth.FALSE;
        }
        Question asked = asked(prospect);
        Truth forbidden = bans(asked).map(ban -> ban.holds(asked)).reduce(Truth.FALSE, Truth::or);
        return permitted(asked).and(forbidden.not());
    }

    /**
     * The permit that would release it, where the word of an originator does not stand in the way either.
     *
     * @param prospect as for {@link #allow}
     */
    public Optional<Permit> releases(Prospect prospect) {
        if (allow(prospect) != Truth.TRUE || PassingOn.of(asked(prospect)) != Truth.TRUE) {
            return Optional.empty();
        }
        Question asked = asked(prospect);
        return licences.stream()
                .filter(licence -> Step.passes(Step.ALL, licence, asked) == Truth.TRUE)
                .map(Licence::permit)
                .findFirst();
    }

    /**
     * The clauses that keep an answer unknown: forbids that may hold, and, where no permit stands, permits that may yet.
     *
     * @param prospect one whose answer is unknown
     */
    public List<Clause> undecided(Prospect prospect) {
        Question asked = asked(prospect);
        List<Clause> found = new ArrayList<>();
        bans(asked)
                .filter(ban -> ban.holds(asked) == Truth.UNKNOWN)
                .map(Ban::forbid)
                .forEach(found::add);
        if (permitted(asked) != Truth.TRUE) {
            licences.stream()
                    .filter(licence -> Step.passes(Step.ALL, licence, asked) == Truth.UNKNOWN)
                    .map(Licence::permit)
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isBetweenParties(Prospect prospect) {
        return agreement.parties().find(prospect.author()).isPresent()
                && agreement.parties().find(prospect.reader().agency()).isPresent();
    }

    private Truth permitted(Question asked) {
        return licences.stream()
                .map(licence -> Step.passes(Step.ALL, licence, asked))
                .reduce(Truth.FALSE, Truth::or);
    }

    /** The forbids that touch the category; the same may come twice. */
    private Stream<Ban> bans(Question asked) {
        List<List<Ban>> found = new ArrayList<>();
        forbids.find(asked.category(), found);
        return found.stream().flatMap(List::stream);
    }

    private static Question asked(Prospect prospect) {
        LocalDate today = prospect.at().atZone(AgreementInForce.ZONE).toLocalDate();
        return new Question(NO_OTHERS, Optional.empty(), prospect, today);
    }
}
