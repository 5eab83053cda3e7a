package sharinghub.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.agreement.translation.AgreementJson;
import sharinghub.agreement.translation.Odrl;

/** {@code hub agreement print FILE}: the same agreement for other readers. */
@Command(
        name = "print",
        description =
                "Print an agreement for other readers: as it was signed, as JSON, as an ODRL policy, or to keep on paper.",
        footer = "%nEnds with 0, or 2 when the file cannot be read or nothing here makes that form.")
final class AgreePrint implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "an agreement")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (when not given), json, odrl, html or pdf; the portal makes html and pdf")
    private String form = "text";

    @Option(names = "--to", paramLabel = "OUT", description = "the file to write; printed when it is not given")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private AgreementFiles agreements = new AgreementFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unreadable, IOException {
        Agreement agreement = agreements.whole(file);
        byte[] document = document(agreement);
        if (to.isPresent()) {
            Files.write(to.get(), document);
        } else if (form.equals("pdf")) {
            try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write(document);
            }
        } else {
            String text = new String(document, UTF_8);
            spec.commandLine().getOut().print(text.endsWith("\n") ? text : text + "\n");
            spec.commandLine().getOut().flush();
        }
        return ExitCode.HOLDS;
    }

    private byte[] document(Agreement agreement) throws Unreadable {
        return switch (form) {
            case "text" -> AgreementWriter.canonical(agreement).getBytes(UTF_8);
            case "json" -> AgreementJson.of(agreement);
            case "odrl" -> Odrl.of(agreement);
            default -> press().print(agreement, agreements.registers(), form);
        };
    }

    private AgreementPress press() throws Unreadable {
        return ServiceLoader.load(AgreementPress.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(press -> press.forms().contains(form))
                .findFirst()
                .orElseThrow(() -> new Unreadable("nothing here makes `" + form
                        + "`; there are text, json and odrl, and with the portal html and pdf"));
    }
}
