package sharinghub.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.keys.LogVerifyingKey;

/**
 * Who watches this log, as a file (C2SP tlog-policy). The same file serves the partners: what the hub asks for before it
 * opens is what they ask for before they believe.
 */
record LogPolicyFile(Path path) {

    /** The policy; refuses a file that cannot be read as one. */
    TrustPolicy read() throws IOException {
        try {
            return TrustPolicy.of(Files.readAllBytes(path));
        } catch (MalformedLogText e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The policy, which must be about the log of this key. */
    TrustPolicy about(LogVerifyingKey own) {
        try {
            TrustPolicy policy = read();
            if (!policy.logs().contains(own)) {
                throw new CannotStart("The policy `" + path
                        + "` of `hub.log.policy` is about another log: its `log` line must be `log " + own + "`.");
            }
            return policy;
        } catch (IOException e) {
            throw new CannotStart(
                    "The policy `" + path + "` of `hub.log.policy` cannot be read (" + CannotStart.inShort(e)
                            + "): mend it and start again.",
                    e);
        }
    }
}
