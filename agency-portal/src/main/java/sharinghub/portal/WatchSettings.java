package sharinghub.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.portal.keyring.WitnessKeyFile;

/**
 * How this portal watches the hub's log.
 *
 * @param folder   for the checkpoint it cosigned last, and for evidence
 * @param witness  its key, when it is a witness
 * @param interval between two looks
 * @param policy   which witnesses count here, and how many of them are enough; nothing when none is asked for
 */
record WatchSettings(Path folder, Optional<WitnessKeyFile> witness, Duration interval, Optional<TrustPolicy> policy) {

    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /**
     * @param stores beside which the folder stands when nothing else is said
     * @param log    the key a policy must be about
     * @throws IllegalArgumentException naming the key, when one is not of its kind
     */
    static WatchSettings of(Config config, Path stores, LogVerifyingKey log) {
        Path folder = config.getOptionalValue("portal.witness.folder", Path.class)
                .orElse(stores.toAbsolutePath().resolveSibling("witness"));
        Duration interval = config.getOptionalValue("portal.witness.interval", Duration.class)
                .orElse(USUAL);
        if (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "`portal.witness.interval` must be from " + SHORTEST + " to " + LONGEST + ", not " + interval);
        }
        return new WatchSettings(
                folder,
                witness(config),
                interval,
                config.getOptionalValue("portal.log-policy", Path.class).map(file -> policy(file, log)));
    }

    /** Whether there is anything to do for it at all. */
    boolean watches() {
        return witness.isPresent() || policy.isPresent();
    }

    /** Where contradictions are kept. */
    Path evidence() {
        return folder.resolve("evidence");
    }

    private static Optional<WitnessKeyFile> witness(Config config) {
        Optional<Path> key = config.getOptionalValue("portal.witness.key", Path.class);
        Optional<String> name = config.getOptionalValue("portal.witness.name", String.class);
        if (key.isPresent() != name.isPresent()) {
            throw new IllegalArgumentException("a witness has a key and a name: give both `portal.witness.key` and"
                    + " `portal.witness.name`, or neither");
        }
        if (name.isPresent() && !name.get().matches("[^\\s+]{1,255}")) {
            throw new IllegalArgumentException("`portal.witness.name` must be without blanks and `+`");
        }
        return key.map(file -> new WitnessKeyFile(file, name.orElseThrow()));
    }

    private static TrustPolicy policy(Path file, LogVerifyingKey log) {
        try {
            TrustPolicy policy = TrustPolicy.of(Files.readAllBytes(file));
            if (policy.logs().stream().noneMatch(log::equals)) {
                throw new IllegalArgumentException("`portal.log-policy`: " + file + " is about another log than the one"
                        + " whose key is `portal.log-key`");
            }
            return policy;
        } catch (IOException e) {
            throw new IllegalArgumentException("`portal.log-policy`: " + file + " cannot be read", e);
        } catch (MalformedLogText e) {
            throw new IllegalArgumentException("`portal.log-policy`: " + file + ": " + e.getMessage(), e);
        }
    }
}
