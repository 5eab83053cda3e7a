package sharinghub.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code hub}: what this library knows, for a person at a shell. */
@Command(
        name = "hub",
        description =
                "Check agreements, and check and open what Sharing Hub gave you, without a server or the network.",
        subcommands = {Agree.class, Verify.class, Inspect.class, Open.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Hub {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "say how this command is used")
    private boolean help;

    private Hub() {}

    /** Runs one command and ends the process with its code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        System.exit(run(out, err, arguments));
    }

    /** Runs one command and gives its code: 0 holds, 1 does not, 2 cannot be read or is not how the command is used. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Hub())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new PlainWords())
                .execute(arguments);
    }
}
