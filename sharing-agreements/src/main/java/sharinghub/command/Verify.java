package sharinghub.command;

import picocli.CommandLine.Command;

/** {@code hub verify ...}: does it hold? */
@Command(
        name = "verify",
        description = "Check a log bundle, a receipt, a checkpoint or a proof.",
        subcommands = {VerifyLog.class, VerifyReceipt.class, VerifyCheckpoint.class, VerifyProof.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = "%nEnds with 0 when it holds, 1 when it does not, 2 when it cannot be read.")
final class Verify {}
