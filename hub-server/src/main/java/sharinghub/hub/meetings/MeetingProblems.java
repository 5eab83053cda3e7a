package sharinghub.hub.meetings;

import sharinghub.exchange.Problem;

/** What can be wrong with a question about a meeting. */
final class MeetingProblems {

    static final Problem NO_SUCH_FORUM = Problem.of(
            422, "no-such-forum", "The forum is not known", "The partnership's forums stand in `config/forums`.");

    static final Problem NOT_THE_HOST = Problem.of(
            403,
            "not-the-host",
            "Another agency hosts this forum",
            "Meetings are planned and agendas published by a coordinator of the agency that hosts the forum.");

    static final Problem NO_SUCH_MEETING =
            Problem.of(404, "no-such-meeting", "There is no such meeting", "`GET /meetings` lists those there are.");

    static final Problem MEETING_TAKEN =
            Problem.of(409, "meeting-name-taken", "The meeting's name is taken", "Give the meeting a new random name.");

    static final Problem IN_THE_PAST =
            Problem.of(422, "meeting-in-the-past", "The meeting would be over", "Plan it for a time that is to come.");

    static final Problem BAD_AGENDA = Problem.of(
            422,
            "agenda-not-accepted",
            "The agenda does not fit the meeting",
            "It must name the meeting in the address, its forum and its start, be signed with the signing key that the"
                    + " directory lists for the host, and hold only cases that were referred to the forum.");

    static final Problem SIGNED_BEFORE = Problem.of(
            409, "statement-signed", "You have signed before", "One statement for each person and meeting is enough.");

    private MeetingProblems() {}
}
