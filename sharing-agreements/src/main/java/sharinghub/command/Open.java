package sharinghub.command;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.agency.AgencyId;
import sharinghub.document.DocumentReader;
import sharinghub.document.KeyPackage;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;
import sharinghub.sealing.CannotOpen;
import sharinghub.sealing.Opener;
import sharinghub.sealing.OpeningKey;
import sharinghub.text.Json;

/** {@code hub open FILE}: one section of a sealed document as text, with the agency's key and the hub's half. */
@Command(
        name = "open",
        description = "Open one section of a sealed document.",
        footer = "%nEnds with 0 and the text when it opens, 1 when it does not, 2 when something cannot be read.")
final class Open implements Callable<Integer> {

    private static final int LONGEST_KEY = 1_000;
    private static final int LONGEST_SHARES = 1_000_000;

    @Parameters(paramLabel = "FILE", description = "the sealed document")
    private Path file = Path.of("");

    @Option(names = "--case", required = true, paramLabel = "CASE", description = "the case that you mean")
    private String caseRef = "";

    @Option(names = "--section", required = true, paramLabel = "SECTION", description = "the section that you mean")
    private String section = "";

    @Option(names = "--author", required = true, paramLabel = "KEY", description = "the author's key, one line")
    private String author = "";

    @Option(names = "--as", required = true, paramLabel = "AGENCY", description = "the agency that opens")
    private String agency = "";

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "its opening key, PKCS#8 in DER")
    private Path key = Path.of("");

    @ArgGroup(multiplicity = "1")
    private OtherHalf other = new OtherHalf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InstantSource clock = InstantSource.system();

    /** Where the rest of the secret comes from. */
    private static final class OtherHalf {
        @Option(
                names = "--shares",
                paramLabel = "FILE",
                description = "the hub's halves as JSON, as a release gives them")
        private @Nullable Path shares;

        @Option(names = "--archive", paramLabel = "FILE", description = "the author's own package of that section")
        private @Nullable Path archive;
    }

    @Override
    public Integer call() throws Exception {
        SealedDocument document = DocumentReader.read(GivenFile.read(file, DocumentReader.LONGEST));
        SealedSection sealed = document.section(GivenValue.of("--section", section, SectionId::new))
                .orElseThrow(() -> new Unreadable(file + ": has no section " + section));
        if (!document.caseRef().equals(GivenValue.of("--case", caseRef, CaseRef::new))) {
            return doesNotOpen();
        }
        AgencyId me = GivenValue.of("--as", agency, AgencyId::new);
        try (OpeningKey opening = openingKey()) {
            spec.commandLine().getOut().println(text(new Opener(me, opening), sealed));
            return ExitCode.HOLDS;
        } catch (CannotOpen e) {
            return doesNotOpen();
        }
    }

    private int doesNotOpen() {
        spec.commandLine().getErr().println("It does not open.");
        return ExitCode.DOES_NOT_HOLD;
    }

    private OpeningKey openingKey() throws Unreadable {
        try (SecretBytes pkcs8 = SecretBytes.owning(GivenFile.read(key, LONGEST_KEY))) {
            return OpeningKey.fromPkcs8(pkcs8);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(key + ": " + e.getMessage());
        }
    }

    private String text(Opener opener, SealedSection sealed) throws Exception {
        VerifyingKey authorKey = GivenValue.of("--author", author, VerifyingKey::fromText);
        if (other.archive != null) {
            KeyPackage archived = KeyPackage.read(GivenFile.read(other.archive, KeyPackage.LONGEST));
            return opener.openOwn(sealed, archived, authorKey, sealed.context());
        }
        try (ReleaseShare share = share()) {
            return opener.open(sealed, share, authorKey, sealed.context(), clock.instant());
        }
    }

    private ReleaseShare share() throws Exception {
        Path shares = other.shares == null ? Path.of("") : other.shares;
        List<ReleaseShare> all = Json.read(GivenFile.read(shares, LONGEST_SHARES), new TypeReference<>() {});
        return all.stream()
                .filter(one -> one.section().text().equals(section)
                        && one.recipient().text().equals(agency))
                .findFirst()
                .orElseThrow(() -> new Unreadable(shares + ": has no half of " + section + " for " + agency));
    }
}
