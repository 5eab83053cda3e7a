package sharinghub.portal.accesslog;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sharinghub.agency.Role;
import sharinghub.exchange.LogPurpose;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.GivenReason;
import sharinghub.portal.design.Option;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.AccessLog;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.Names;
import sharinghub.reference.CaseRef;

/** Who saw what. A search is a POST: nothing of a case stands in an address. */
@Path("/audit")
public final class CheckAccessLog {

    private static final Words WORDS = Words.of("accesslog/CheckAccessLog");
    private static final List<String> ASKED = List.of(
            "case", "from-day", "from-month", "from-year", "to-day", "to-month", "to-year", "purpose", "reason");

    /**
     * What the page shows.
     *
     * @param form     what was asked
     * @param purposes the lawful ones, to choose from
     * @param oversees whether the person is shown the whole log, and not only what concerns the own agency
     * @param logKey   by which the log signs, as this portal pinned it
     * @param untold   of how many openings of the own agency's sections the log has still to be told
     * @param found    nothing before anything was asked
     */
    public record Shown(
            Form form,
            List<Option> purposes,
            boolean oversees,
            String logKey,
            int untold,
            Optional<AccessLogView> found) {

        /** The fields that ask the same again, for another page. */
        public List<String> asked() {
            return ASKED;
        }
    }

    private final HostedOffices offices;
    private final AccessLogWords said;
    private final LogVerifyingKey logKey;
    private final InstantSource clock;

    /**
     * @param offices of every agency hosted here
     * @param logKey  pinned, of the log whose entries are shown
     */
    public CheckAccessLog(HostedOffices offices, AccessLogWords said, LogVerifyingKey logKey, InstantSource clock) {
        this.offices = offices;
        this.said = said;
        this.logKey = logKey;
        this.clock = clock;
    }

    /** Asks what to look for, and why. */
    @GET
    @OpenTo({Role.AUDITOR, Role.OVERSIGHT_AUDITOR})
    public Page ask(@Context SignedIn who) {
        return shown(who, Form.of(Period.usual(today()).fields()), Optional.empty());
    }

    /** Looks, proves, and shows; or asks again. */
    @POST
    @OpenTo({Role.AUDITOR, Role.OVERSIGHT_AUDITOR})
    public Page look(@Context SignedIn who, @Context Form form) {
        Offices desk = offices.of(who);
        Optional<LogPurpose> purpose = purpose(form);
        Optional<CaseRef> only = wanted(form, desk.names());
        Optional<Period> period = Period.typed(form, today());
        String reason = reason(form);
        if (form.faulty()) {
            return shown(who, form, Optional.empty()).askingAgain();
        }
        return switch (desk.accessLog().read(who, purpose.orElseThrow(), only, reason)) {
            case HubAnswer.No<AccessLog> no -> HubTrouble.page(no);
            case HubAnswer.Given<AccessLog>(AccessLog found) ->
                shown(
                        who,
                        form,
                        Optional.of(said.view(found, only, period.orElseThrow(), reason, page(form), desk.names())));
        };
    }

    /** The whole log in one file, as the hub gives it: what is in it is proved by whoever checks it. */
    @POST
    @Path("log")
    @OpenTo({Role.AUDITOR, Role.OVERSIGHT_AUDITOR})
    public Object takeAway(@Context SignedIn who, @Context Form form) {
        Optional<LogPurpose> purpose = purpose(form);
        String reason = reason(form);
        if (form.faulty()) {
            return shown(who, form, Optional.empty()).askingAgain();
        }
        return switch (offices.of(who).accessLog().export(who, purpose.orElseThrow(), reason)) {
            case HubAnswer.No<byte[]> no -> HubTrouble.page(no);
            case HubAnswer.Given<byte[]>(byte[] bundle) ->
                Response.ok(bundle)
                        .type("application/zip")
                        .header("Content-Disposition", "attachment; filename=\"log-" + today() + ".zip\"")
                        .build();
        };
    }

    private static Optional<LogPurpose> purpose(Form form) {
        Optional<LogPurpose> purpose = Arrays.stream(LogPurpose.values())
                .filter(each -> form.chosen("purpose", each.toString()))
                .findFirst();
        if (purpose.isEmpty()) {
            form.refuse("purpose", WORDS.say("choose-purpose"));
        }
        return purpose;
    }

    private static String reason(Form form) {
        GivenReason.check(form, "reason", WORDS.say("enter-reason"));
        return form.typed("reason");
    }

    private static int page(Form form) {
        return form.typed("page").matches("[1-9][0-9]{0,5}") ? Integer.parseInt(form.typed("page")) : 1;
    }

    private LocalDate today() {
        return PlainTime.date(clock.instant());
    }

    /** The case whose reference was typed, or the one own case whose line holds what was typed. */
    private static Optional<CaseRef> wanted(Form form, Names names) {
        String typed = form.typed("case");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CaseRef(typed));
        } catch (IllegalArgumentException notAReference) {
            List<CaseRef> found = names.all().entrySet().stream()
                    .filter(entry -> holds(entry.getKey(), entry.getValue(), typed))
                    .map(Map.Entry::getKey)
                    .toList();
            if (found.size() == 1) {
                return Optional.of(found.getFirst());
            }
            form.refuse("case", WORDS.say(found.isEmpty() ? "no-such-case" : "several-cases"));
            return Optional.empty();
        }
    }

    private static boolean holds(CaseRef ref, String line, String typed) {
        String wanted = typed.toLowerCase(Locale.UK);
        return line.toLowerCase(Locale.UK).contains(wanted) || ref.spoken().equals(wanted);
    }

    private Page shown(SignedIn who, Form form, Optional<AccessLogView> found) {
        List<Option> purposes = Arrays.stream(LogPurpose.values())
                .map(purpose -> new Option(purpose.toString(), WORDS.say("purpose-" + purpose)))
                .toList();
        return Page.of(
                "accesslog/CheckAccessLog",
                new Shown(
                        form,
                        purposes,
                        who.is(Role.OVERSIGHT_AUDITOR),
                        logKey.toString(),
                        offices.of(who).ownOpenings().waiting(),
                        found));
    }
}
