package sharinghub.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * A step of the asker's own agency that waits for a second person.
 *
 * @param step   what was prepared
 * @param person who prepared it, as the log names them; somebody else has to complete it
 * @param until  until when it may be completed
 */
public record PreparedStep(TwoPersonStep step, UUID person, Instant until) {}
