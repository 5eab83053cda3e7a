package sharinghub.command;

import picocli.CommandLine.Command;

/** {@code hub agreement ...}: what does it say, and what would it decide? */
@Command(
        name = "agreement",
        description = "Check an agreement, print it, name it, ask what it would decide, or tell what it does.",
        subcommands = {
            AgreeCheck.class,
            AgreePrint.class,
            AgreeHash.class,
            AgreeAsk.class,
            AgreeMatrix.class,
            AgreeDiff.class,
            AgreeReplay.class,
            AgreeLint.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class Agree {}
