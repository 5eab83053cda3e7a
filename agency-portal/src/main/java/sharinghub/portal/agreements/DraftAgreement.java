package sharinghub.portal.agreements;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.design.Option;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.RequestId;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/**
 * A new or a changed agreement, begun from a template or from nothing: its heading by a form, its text as it will be signed.
 * Every check keeps the draft in the agency's own store; nobody else sees it before it is put forward.
 */
@Path("/agreements/drafts")
public final class DraftAgreement {

    /** The most characters of a text that is worked on here; the hub takes 256 KiB. */
    public static final int LONGEST = 200_000;

    private static final Words WORDS = Words.of("agreements/DraftAgreement");
    private static final String KIND = "agreement-";
    private static final List<String> HEADING = List.of("name", "version", "title", "first", "last");

    /** What the page to begin on shows. */
    public record Beginning(List<Option> templates, Form form, String request) {}

    /**
     * One line of the text.
     *
     * @param number   counted from 1
     * @param problems what is wrong with it; mostly nothing
     */
    public record Numbered(int number, String text, List<String> problems) {}

    /**
     * What the page of one draft shows.
     *
     * @param draft   its name in addresses
     * @param whole   what it amounts to, when all of it can be read; empty otherwise
     * @param parties how many it would be put forward to
     * @param lines   all lines with what is wrong, when something is
     */
    public record Shown(
            String draft, Form form, String whole, int parties, List<Numbered> lines, boolean heading, String request) {

        /** Where its forms are sent. */
        public String address() {
            return "/agreements/drafts/" + draft;
        }
    }

    private final HostedOffices offices;
    private final Registers registers;
    private final AgreementTemplates templates;
    private final FormNames names;

    /** @param templates what a draft may begin with */
    public DraftAgreement(HostedOffices offices, Registers registers, AgreementTemplates templates, FormNames names) {
        this.offices = offices;
        this.registers = registers;
        this.templates = templates;
        this.names = names;
    }

    /** What to begin with. */
    @GET
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Page begin() {
        return beginning(Form.empty());
    }

    /** Begins. */
    @POST
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Object begun(@Context SignedIn who, @Context Form form) {
        Optional<String> text =
                form.typed("from").equals("nothing") ? Optional.of("") : templates.text(form.typed("from"));
        if (text.isEmpty()) {
            form.refuse("from", WORDS.say("choose"));
            return beginning(form).askingAgain();
        }
        String draft = FormNames.requestOf(form).toString();
        keep(who, draft, text.get());
        return Response.seeOther(URI.create("/agreements/drafts/" + draft)).build();
    }

    /** A draft as it was kept, with all that is wrong in it. */
    @GET
    @Path("{draft: req-[0-9a-z]{26}}")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Page show(@Context SignedIn who, @PathParam("draft") String draft) {
        return shown(draft, kept(who, draft), Form.empty());
    }

    /** Puts the form's heading into the text. */
    @POST
    @Path("{draft: req-[0-9a-z]{26}}/heading")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Object fill(@Context SignedIn who, @PathParam("draft") String draft, @Context Form form) {
        String text = kept(who, draft);
        AgreementHeading.check(form, WORDS);
        if (form.faulty()) {
            return shown(draft, text, form).askingAgain();
        }
        keep(who, draft, AgreementHeading.with(text, form));
        return Response.seeOther(URI.create("/agreements/drafts/" + draft)).build();
    }

    /** Keeps the text and checks it. */
    @POST
    @Path("{draft: req-[0-9a-z]{26}}/text")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Page check(@Context SignedIn who, @PathParam("draft") String draft, @Context Form form) {
        kept(who, draft);
        String text = pasted(form);
        if (text.length() > LONGEST) {
            form.refuse("text", WORDS.say("too-long", LONGEST));
            return shown(draft, text, form).askingAgain();
        }
        keep(who, draft, text);
        Page page = shown(draft, text, Form.empty());
        return page.view()
                        .map(Shown.class::cast)
                        .filter(view -> view.form().faulty())
                        .isPresent()
                ? page.askingAgain()
                : page;
    }

    /** Puts it forward to its parties; from then on it is an agreement that waits for signatures. */
    @POST
    @Path("{draft: req-[0-9a-z]{26}}/put-forward")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Object putForward(@Context SignedIn who, @PathParam("draft") String draft, @Context Form form) {
        String text = kept(who, draft);
        return switch (read(text)) {
            case Reading.Unreadable<Agreement> unreadable ->
                shown(draft, text, Form.empty()).askingAgain();
            case Reading.Read<Agreement>(Agreement agreement) -> {
                HubAnswer<ProvenEntry> answer =
                        offices.of(who).agreements().propose(who, FormNames.requestOf(form), agreement.hash(), text);
                if (answer instanceof HubAnswer.No<ProvenEntry> no) {
                    yield HubTrouble.page(no);
                }
                offices.of(who).drafts().drop(who.person(), KIND + draft);
                yield Response.seeOther(URI.create("/agreements/" + agreement.hash()))
                        .build();
            }
        };
    }

    /** Throws a draft away. */
    @POST
    @Path("{draft: req-[0-9a-z]{26}}/drop")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Response drop(@Context SignedIn who, @PathParam("draft") String draft) {
        offices.of(who).drafts().drop(who.person(), KIND + draft);
        return Response.seeOther(URI.create("/agreements")).build();
    }

    /** That person's drafts: each one's address and what it is called. */
    static Map<String, String> of(HostedOffices offices, SignedIn who) {
        Map<String, String> drafts = new TreeMap<>();
        for (String form : offices.of(who).drafts().formsOf(who.person())) {
            if (form.startsWith(KIND)) {
                String text = text(offices, who, form).orElse("");
                String title = AgreementHeading.typed(text, "title");
                drafts.put(
                        "/agreements/drafts/" + form.substring(KIND.length()),
                        title.isEmpty() ? WORDS.say("untitled") : title);
            }
        }
        return drafts;
    }

    private Page beginning(Form form) {
        List<Option> options = new ArrayList<>();
        templates.titles().forEach((name, title) -> options.add(new Option(name, title)));
        options.add(new Option("nothing", WORDS.say("from-nothing")));
        return Page.of("agreements/BeginAgreement", new Beginning(options, form, names.request(form)));
    }

    private Page shown(String draft, String text, Form answered) {
        Map<String, List<String>> typed = new TreeMap<>();
        HEADING.forEach(field -> typed.put(field, List.of(AgreementHeading.typed(text, field))));
        typed.putAll(answered.typed());
        typed.put("text", List.of(text));
        Form form = Form.of(typed);
        answered.problems().forEach(form::refuse);
        Reading<Agreement> reading = read(text);
        List<Numbered> lines = List.of();
        if (reading instanceof Reading.Unreadable<Agreement>(List<TextProblem> problems) && !text.isBlank()) {
            lines = numbered(text, problems);
            lines.stream()
                    .filter(line -> !line.problems().isEmpty())
                    .forEach(line -> form.refuse(
                            "line-" + line.number(),
                            WORDS.say("at-line", line.number(), String.join(" ", line.problems()))));
        }
        Optional<Agreement> whole = reading instanceof Reading.Read<Agreement>(Agreement agreement)
                ? Optional.of(agreement)
                : Optional.empty();
        return Page.of(
                "agreements/DraftAgreement",
                new Shown(
                        draft,
                        form,
                        whole.map(DraftAgreement::amount).orElse(""),
                        whole.map(agreement -> agreement.parties().list().size())
                                .orElse(0),
                        lines,
                        !AgreementHeading.typed(text, "name").isEmpty(),
                        names.request(Form.empty())));
    }

    private static List<Numbered> numbered(String text, List<TextProblem> problems) {
        List<String> lines = text.lines().toList();
        List<Numbered> numbered = new ArrayList<>();
        for (int number = 1; number <= Math.max(lines.size(), 1); number++) {
            int here = number;
            boolean last = number >= lines.size();
            numbered.add(new Numbered(
                    number,
                    lines.isEmpty() ? "" : lines.get(number - 1),
                    problems.stream()
                            .filter(problem -> problem.line() == here || last && problem.line() > here)
                            .map(DraftAgreement::sentence)
                            .toList()));
        }
        return numbered;
    }

    private static String sentence(TextProblem problem) {
        return HubTrouble.sentence(problem.what()) + " " + HubTrouble.sentence(problem.help());
    }

    private static String amount(Agreement agreement) {
        long decided =
                agreement.items().stream().filter(Clause.class::isInstance).count();
        return WORDS.say(
                "whole", agreement.items().size(), decided, agreement.items().size() - decided);
    }

    private Reading<Agreement> read(String text) {
        return AgreementReader.read("draft", text, registers);
    }

    /** As it was pasted, with the line ends that browsers send made plain. */
    private static String pasted(Form form) {
        return form.each("text").stream().findFirst().orElse("").replace("\r\n", "\n");
    }

    private void keep(SignedIn who, String draft, String text) {
        offices.of(who).drafts().keep(who.person(), KIND + new RequestId(draft), Map.of("text", List.of(text)));
    }

    private String kept(SignedIn who, String draft) {
        return text(offices, who, KIND + draft).orElseThrow(NotFoundException::new);
    }

    private static Optional<String> text(HostedOffices offices, SignedIn who, String form) {
        return offices.of(who)
                .drafts()
                .find(who.person(), form)
                .map(fields -> fields.getOrDefault("text", List.of("")).getFirst());
    }
}
