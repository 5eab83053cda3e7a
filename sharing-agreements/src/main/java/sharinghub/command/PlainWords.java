package sharinghub.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.document.MalformedDocument;
import sharinghub.effect.TooIntricate;
import sharinghub.text.MalformedJson;

/** Says in sentences why a command did not end well. */
final class PlainWords implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult given) throws Exception {
        return switch (failure) {
            case ProofFailure proof -> {
                doesNotHold(proof, command.getErr());
                yield ExitCode.DOES_NOT_HOLD;
            }
            case Unreadable unreadable -> unreadable(unreadable, command.getErr());
            case MalformedLogText malformed -> unreadable(malformed, command.getErr());
            case MalformedDocument malformed -> unreadable(malformed, command.getErr());
            case MalformedJson malformed -> unreadable(malformed, command.getErr());
            case TooIntricate intricate -> unreadable(intricate, command.getErr());
            default -> throw failure;
        };
    }

    private static void doesNotHold(ProofFailure proof, PrintWriter err) {
        err.println("It does not hold.");
        err.println(proof.getMessage());
        err.println("  said:  " + proof.claimed());
        err.println("  found: " + proof.found());
    }

    private static int unreadable(Exception failure, PrintWriter err) {
        err.println("It cannot be read.");
        err.println(failure.getMessage());
        return ExitCode.UNREADABLE;
    }
}
