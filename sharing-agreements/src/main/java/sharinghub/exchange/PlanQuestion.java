package sharinghub.exchange;

import java.time.Instant;
import sharinghub.agency.Forum;
import sharinghub.document.SealedDetail;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;

/**
 * Gives a forum's next meeting a day.
 *
 * @param request see {@link Question}
 * @param meeting a new name, made by whoever asks
 * @param forum   which
 * @param starts  when; not in the past
 * @param detail  see {@link Question}
 */
public record PlanQuestion(RequestId request, MeetingId meeting, Forum forum, Instant starts, SealedDetail detail)
        implements Question {}
