package sharinghub.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementGenerator;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.Heading;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Party;
import sharinghub.agreement.Review;
import sharinghub.agreement.Term;
import sharinghub.agreement.text.AgreementWriter;

/** Made versions of one agreement that follow one another, or almost do, and of what they stand under. */
final class LinesOfVersions {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 5, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 25);

    private LinesOfVersions() {}

    /** Two to four versions of `made`, the oldest first, and often one or two of `above`. */
    static List<DecisionVectors.Text> texts(AgreementGenerator dice) {
        List<DecisionVectors.Text> texts = new ArrayList<>();
        int newest = dice.one(List.of(3, 3, 4, 5));
        boolean child = dice.one(List.of(true, true, false));
        for (int number = 2; number <= newest; number++) {
            Optional<Integer> follows = number == 2
                    ? Optional.empty()
                    : dice.one(List.of(
                            Optional.of(number - 1),
                            Optional.of(number - 1),
                            Optional.of(number - 1),
                            Optional.of(number - 1),
                            Optional.of(2),
                            Optional.empty()));
            int above = dice.one(List.of(2, 2, 3));
            texts.add(text(
                    dice,
                    "made",
                    number,
                    follows,
                    child ? Optional.of(new AgreementVersion("above", above)) : Optional.empty()));
        }
        if (child) {
            texts.add(text(dice, "above", 2, Optional.empty(), Optional.empty()));
            texts.add(text(dice, "above", 3, Optional.of(2), Optional.empty()));
        }
        return texts;
    }

    private static DecisionVectors.Text text(
            AgreementGenerator dice,
            String name,
            int number,
            Optional<Integer> follows,
            Optional<AgreementVersion> under) {
        Agreement made = dice.agreement(name, under);
        int kind = dice.one(List.of(0, 0, 0, 0, 0, 0, 1, 2, 3));
        Term term = new Term(kind == 1 ? LATER : FIRST, kind == 2 ? ENDED : FIRST.plusYears(2));
        Optional<Review> review = kind == 3 ? Optional.of(new Review(12, ENDED, 1)) : Optional.empty();
        Heading heading = new Heading(
                new AgreementVersion(name, number),
                "Agreement " + name + " of " + number,
                follows,
                under,
                term,
                review,
                made.heading().suspenders());
        Parties parties = new Parties(made.parties().list().stream()
                .map(party -> new Party(
                        party.agency(),
                        party.name() + " " + number,
                        party.classes(),
                        party.actingFor(),
                        party.teams(),
                        kind == 0 ? party.joins() : Optional.empty(),
                        kind == 0 ? party.leaves() : Optional.empty()))
                .toList());
        Agreement agreement =
                new Agreement(made.hash(), heading, parties, made.startsWhen(), made.purposes(), made.items());
        List<AgencyId> signers = new ArrayList<>(
                dice.one(List.of(true, true, true, false))
                        ? new TreeSet<>(AgreementGenerator.AGENCIES)
                        : new TreeSet<>(made.startsWhen()));
        return new DecisionVectors.Text(
                AgreementWriter.canonical(agreement),
                signers,
                someSigner(dice, signers, 6),
                someSigner(dice, signers, 6),
                dice.one(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) == 1);
    }

    /** One of them, once in so many times; else nobody. */
    private static List<AgencyId> someSigner(AgreementGenerator dice, List<AgencyId> signers, int once) {
        List<List<AgencyId>> choice = new ArrayList<>();
        choice.add(List.of(dice.one(signers)));
        while (choice.size() < once) {
            choice.add(List.of());
        }
        return dice.one(choice);
    }
}
