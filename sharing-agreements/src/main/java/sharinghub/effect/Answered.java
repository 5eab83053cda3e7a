package sharinghub.effect;

import sharinghub.decision.Decision;
import sharinghub.decision.ReleaseRequest;

/**
 * A request of the past and what was decided.
 *
 * @param request  as it was asked
 * @param decision as it was answered
 */
public record Answered(ReleaseRequest request, Decision decision) {}
