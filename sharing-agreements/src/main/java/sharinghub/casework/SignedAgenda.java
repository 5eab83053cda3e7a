package sharinghub.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.stream.Collectors;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;

/**
 * An agenda as the agency that hosts the meeting answers for it.
 *
 * @param agenda    what the meeting will take
 * @param signature over {@link #bytes}
 */
public record SignedAgenda(Agenda agenda, byte[] signature) {

    /** Copies the bytes. */
    public SignedAgenda {
        signature = signature.clone();
    }

    /** Signs it; the key must be that of the host agency, which this cannot check. */
    public static SignedAgenda sign(Agenda agenda, SigningKey key) {
        return new SignedAgenda(agenda, key.sign(bytes(agenda)));
    }

    /** Whether the owner of that key signed exactly this. */
    public boolean verifies(VerifyingKey host) {
        return host.verifies(bytes(agenda), signature);
    }

    /** The exact bytes that are signed: one line for each part, in this order, UTF-8, each ended by a line feed. */
    public static byte[] bytes(Agenda agenda) {
        return ("sharing-hub agenda, version 1\n"
                        + "meeting " + agenda.meeting() + "\n"
                        + "forum " + agenda.forum() + "\n"
                        + "starts " + agenda.starts() + "\n"
                        + agenda.items().stream()
                                .map(item ->
                                        "item " + item.position() + " " + item.caseRef() + " " + item.minutes() + "\n")
                                .collect(Collectors.joining()))
                .getBytes(UTF_8);
    }

    /** A copy. */
    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedAgenda signed
                && agenda.equals(signed.agenda)
                && Arrays.equals(signature, signed.signature);
    }

    @Override
    public int hashCode() {
        return agenda.hashCode();
    }

    /** Without the signature's bytes. */
    @Override
    public String toString() {
        return "signed " + agenda;
    }
}
