package sharinghub.exchange;

import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.reference.MeetingId;

/**
 * One meeting of a forum; says nothing about the cases it hears.
 *
 * @param meeting which
 * @param forum   of which forum
 * @param starts  when
 * @param state   how far it has come
 * @param host    the agency whose coordinator prepares it
 */
public record MeetingNotice(MeetingId meeting, Forum forum, Instant starts, MeetingState state, AgencyId host) {}
