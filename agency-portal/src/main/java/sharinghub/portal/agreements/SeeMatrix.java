package sharinghub.portal.agreements;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Optional;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Mode;
import sharinghub.effect.Matrix;
import sharinghub.effect.MatrixRow;
import sharinghub.effect.Reader;
import sharinghub.effect.TooIntricate;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.TagColour;
import sharinghub.portal.design.Words;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.SignedIn;
import sharinghub.registers.Registers;

/** Who may read what by one agreement: the most at a glance, then every row with its times. */
@Path("/agreements/{hash}/matrix")
public final class SeeMatrix {

    private static final Words WORDS = Words.of("agreements/SeeMatrix");

    private final HostedOffices offices;
    private final Registers registers;

    /**
     * The page.
     *
     * @param offices   of every agency hosted here
     * @param registers what the words of agreements mean
     */
    public SeeMatrix(HostedOffices offices, Registers registers) {
        this.offices = offices;
        this.registers = registers;
    }

    /**
     * What the page shows.
     *
     * @param hash     of the agreement
     * @param title    as it calls itself
     * @param purposes what it shares for
     * @param authors  the columns of the picture
     * @param lines    its lines
     * @param rows     every row of the table
     * @param trouble  why it cannot be told; empty where it can
     */
    public record Shown(
            String hash,
            String title,
            String purposes,
            List<String> authors,
            List<Line> lines,
            List<MatrixRow> rows,
            String trouble) {}

    /**
     * One reader.
     *
     * @param reader by name
     * @param most   the most it may have, one for each author
     */
    public record Line(String reader, List<Most> most) {}

    /**
     * The most that a reader may have of an author.
     *
     * @param author of whom
     * @param word   for it
     * @param colour repeats it
     */
    public record Most(String author, String word, TagColour colour) {}

    /** The matrix of one agreement. */
    @GET
    @OpenToSignedIn
    public Page see(@Context SignedIn who, @PathParam("hash") String hash) {
        return OneAgreement.page(
                offices, who, hash, (one, now) -> Page.of("agreements/SeeMatrix", view(one.agreement(), now)));
    }

    private Shown view(Agreement agreement, AgreementsNow now) {
        String hash = agreement.hash().toString();
        String title = agreement.heading().title();
        try {
            Matrix matrix = Matrix.of(
                    agreement, OneAgreement.above(now, agreement), registers, Optional.empty(), Optional.empty());
            return new Shown(
                    hash,
                    title,
                    matrix.purposes(),
                    matrix.authors().stream().map(agreement.parties()::nameOf).toList(),
                    matrix.readers().stream()
                            .map(reader -> line(reader, matrix, agreement))
                            .toList(),
                    matrix.rows(),
                    "");
        } catch (TooIntricate e) {
            return new Shown(hash, title, "", List.of(), List.of(), List.of(), HubTrouble.sentence(e.words()));
        }
    }

    private static Line line(Reader reader, Matrix matrix, Agreement agreement) {
        return new Line(
                matrix.nameOf(reader),
                matrix.authors().stream()
                        .map(author -> author.equals(reader.agency())
                                ? new Most(agreement.parties().nameOf(author), WORDS.say("own"), TagColour.GREY)
                                : most(agreement.parties().nameOf(author), matrix.most(author, reader)))
                        .toList());
    }

    private static Most most(String author, Optional<Mode> most) {
        return new Most(
                author,
                WORDS.say(most.map(Mode::toString).orElse("nothing")),
                most.map(SeeMatrix::colour).orElse(TagColour.GREY));
    }

    private static TagColour colour(Mode mode) {
        return switch (mode) {
            case CONTENT -> TagColour.GREEN;
            case SUMMARY -> TagColour.BLUE;
            case CONTACT, EXISTENCE -> TagColour.ORANGE;
        };
    }
}
