package sharinghub.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.document.Admission;
import sharinghub.document.Context;
import sharinghub.document.DocumentReader;
import sharinghub.document.MalformedDocument;
import sharinghub.document.Manifest;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.keys.VerifyingKey;

/** {@code hub inspect FILE}: what a sealed document says about itself to anybody, and whether its signatures hold. */
@Command(
        name = "inspect",
        description = "Show what a sealed document says to everybody, and check its signatures.",
        footer = "%nEnds with 0 when it holds, 1 when it does not, 2 when it cannot be read.")
final class Inspect implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the sealed document")
    private Path file = Path.of("");

    @Option(
            names = "--author",
            paramLabel = "KEY",
            description = "the author's key, one line `verifying-p256+check+key`; without it no signature is checked")
    private @Nullable String author;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        SealedDocument document = DocumentReader.read(GivenFile.read(file, DocumentReader.LONGEST));
        PrintWriter out = spec.commandLine().getOut();
        if (author == null) {
            out.println("Its form is right. Give the author's key with --author to check its signatures.");
        } else if (holds(document, GivenValue.of("--author", author, VerifyingKey::fromText))) {
            out.println("It holds: every part is signed by this author and belongs to the others.");
        } else {
            return ExitCode.DOES_NOT_HOLD;
        }
        print(document, out);
        return ExitCode.HOLDS;
    }

    private boolean holds(SealedDocument document, VerifyingKey key) {
        try {
            document.verify(key);
            return true;
        } catch (MalformedDocument e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("It does not hold.");
            err.println(e.getMessage());
            return false;
        }
    }

    private static void print(SealedDocument document, PrintWriter out) {
        out.println("A sealed document by " + document.author());
        field(out, "case", document.caseRef());
        field(out, "document", document.document());
        field(out, "version", document.version());
        field(out, "agreement", document.agreement());
        field(out, "purpose", document.purpose());
        List<SealedSection> sections = document.sections();
        for (int i = 0; i < sections.size(); i++) {
            out.printf("Section %d of %d%n", i + 1, sections.size());
            print(sections.get(i), out);
        }
    }

    private static void print(SealedSection section, PrintWriter out) {
        Manifest manifest = section.manifest().statement();
        Context context = manifest.context();
        field(out, "section", context.section());
        field(out, "category", context.category());
        field(out, "subject", context.subject() == 0 ? "nobody in particular" : "person " + context.subject());
        field(out, "made", manifest.made());
        field(out, "bucket", manifest.bucket().size() + " bytes");
        for (Admission admission : section.admissions()) {
            String until = " until " + admission.grant().statement().until();
            field(out, "sealed to", admission.recipient() + until);
        }
    }

    private static void field(PrintWriter out, String word, Object value) {
        out.printf("  %-10s %s%n", word, value);
    }
}
