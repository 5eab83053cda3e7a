package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.Withdrawal;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.ConfirmationQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.ListingAnswer;
import sharinghub.exchange.ListingQuestion;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.OwnOpeningQuestion;
import sharinghub.exchange.PreparationQuestion;
import sharinghub.exchange.Question;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.exchange.StopQuestion;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.exchange.WithdrawalQuestion;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reception;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.identity.Caller;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.CaseRef;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.sealing.CannotOpen;
import sharinghub.sealing.Detail;
import sharinghub.sealing.DetailSealer;
import sharinghub.sealing.Opener;

/** Somebody who asks the hub, as their portal does it for them. */
final class TestPerson {

    final Brockmere borough;
    final String name;
    final TestAgency agency;
    private final Optional<Team> team;
    private final List<Role> roles;
    private final UUID id;

    TestPerson(Brockmere borough, String name, TestAgency agency, @Nullable String team, List<Role> roles) {
        this(borough, name, UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), agency, team, roles);
    }

    private TestPerson(
            Brockmere borough, String name, UUID id, TestAgency agency, @Nullable String team, List<Role> roles) {
        this.id = id;
        this.borough = borough;
        this.name = name;
        this.agency = agency;
        this.team = Optional.ofNullable(team).map(part -> new Team(agency.id, part));
        this.roles = roles;
    }

    UUID id() {
        return id;
    }

    /** The same person, who has taken another name. */
    TestPerson called(String another) {
        return new TestPerson(borough, another, id, agency, team.map(Team::name).orElse(null), roles);
    }

    Caller caller() {
        return new Caller(agency.id, team, id, Set.copyOf(roles), borough.now, borough.now.plus(Duration.ofMinutes(5)));
    }

    /** Who and why, sealed to the auditors of every agency. */
    SealedDetail detail(RequestId request) {
        return detail(request, borough.everyAgency());
    }

    SealedDetail detail(RequestId request, List<TestAgency> readers) {
        List<AgencyKeys> keys = readers.stream().map(TestAgency::keys).toList();
        return new DetailSealer(agency.id, agency.signing, Brockmere.CHANCE, () -> borough.now)
                .seal(new Detail(name, "A post", "Prepares the conference"), request, keys);
    }

    /** Asks with a fresh request id. */
    <Q extends Question, T> Reply<T> ask(
            String door, Function<RequestId, Q> question, Function<AskedQuestion<Q>, Reply<T>> desk) {
        return send(door, question.apply(Brockmere.freshRequest()), desk);
    }

    /** Asks this very question, with its request id. */
    <Q extends Question, T> Reply<T> send(String door, Q question, Function<AskedQuestion<Q>, Reply<T>> desk) {
        return new Reception(
                        agencyId -> Optional.of(borough.agency(agencyId.text()).keys()))
                .receive(caller(), role(), door, question, desk);
    }

    private Role role() {
        return roles.stream()
                .filter(role -> role != Role.PRACTITIONER)
                .findFirst()
                .orElse(Role.PRACTITIONER);
    }

    /** Asks to open everything there is in a case, or these sections. */
    Reply<ReleaseAnswer> open(CaseRef about, SectionId... sections) {
        return open(about, Brockmere.freshRequest(), sections);
    }

    Reply<ReleaseAnswer> open(CaseRef about, RequestId request, SectionId... sections) {
        return send(
                "/cases/" + about + "/releases",
                new ReleaseQuestion(request, TestCase.PURPOSE, List.of(sections), detail(request)),
                asked -> borough.desks.releases().release(asked, about));
    }

    /** Tells that they opened these, of a case that their own part of the agency wrote about. */
    Reply<Done> openedOwn(CaseRef about, SectionId... sections) {
        return openedOwn(about, Brockmere.freshRequest(), sections);
    }

    Reply<Done> openedOwn(CaseRef about, RequestId request, SectionId... sections) {
        return send(
                "/cases/" + about + "/own-openings",
                new OwnOpeningQuestion(
                        request, TestCase.PURPOSE, List.of(sections), Hash.of(new byte[] {7}), detail(request)),
                asked -> borough.desks.releases().openedOwn(asked, about));
    }

    /** Asks which cases there are. */
    Reply<ListingAnswer> list(Optional<CaseRef> only) {
        return ask(
                "/cases/listings",
                request -> new ListingQuestion(request, TestCase.PURPOSE, only, detail(request)),
                borough.desks.listings()::list);
    }

    /** Stops the own agency's sharing in the conference. */
    Reply<Done> stopSharing() {
        return ask(
                "/agreements/" + borough.marac.hash() + "/stops",
                request -> new StopQuestion(request, detail(request)),
                asked -> borough.desks.agreements().stop(asked, borough.marac.hash()));
    }

    /** Prepares what somebody else has to complete. */
    Reply<Done> prepare(Agreement agreement, TwoPersonStep step) {
        return ask(
                "/agreements/" + agreement.hash() + "/preparations",
                request -> new PreparationQuestion(request, step, detail(request)),
                asked -> borough.desks.agreements().prepare(asked, agreement.hash()));
    }

    /** Completes what somebody else prepared, where it needs no signature. */
    Reply<Done> confirm(Agreement agreement, TwoPersonStep step) {
        return confirm(agreement, step, Brockmere.freshRequest());
    }

    Reply<Done> confirm(Agreement agreement, TwoPersonStep step, RequestId request) {
        return send(
                "/agreements/" + agreement.hash() + "/confirmations",
                new ConfirmationQuestion(request, step, detail(request)),
                asked -> borough.desks.agreements().confirm(asked, agreement.hash()));
    }

    /** Signs for the agency what somebody else prepared. */
    Reply<Done> assent(Agreement agreement) {
        Assent assent = Assent.sign(agreement.hash(), agency.id, borough.now, agency.signing);
        return ask(
                "/agreements/" + agreement.hash() + "/assents",
                request -> new AssentQuestion(request, assent, detail(request)),
                asked -> borough.desks.agreements().sign(asked, agreement.hash()));
    }

    /** Leaves for the agency, as somebody else prepared. */
    Reply<Done> withdraw(Agreement agreement) {
        return withdraw(Withdrawal.sign(agreement.hash(), agency.id, borough.now, agency.signing), agreement);
    }

    Reply<Done> withdraw(Withdrawal withdrawal, Agreement agreement) {
        return ask(
                "/agreements/" + agreement.hash() + "/withdrawals",
                request -> new WithdrawalQuestion(request, withdrawal, detail(request)),
                asked -> borough.desks.agreements().withdraw(asked, agreement.hash()));
    }

    /** What a released section says, opened with the agency's key. */
    String read(OpenableSection section, TestAgency author) {
        try {
            return new Opener(agency.id, agency.opening)
                    .open(
                            section.sealed(),
                            section.share(),
                            author.signing.verifyingKey(),
                            section.sealed().context(),
                            borough.now);
        } catch (CannotOpen e) {
            throw new AssertionError(e);
        }
    }
}
