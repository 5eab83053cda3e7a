package sharinghub.portal.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.StoppedSharing;
import sharinghub.agreement.SuspendedAgreement;
import sharinghub.agreement.Withdrawal;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.ConfirmationQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.PreparationQuestion;
import sharinghub.exchange.PreparedStep;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.Question;
import sharinghub.exchange.StopQuestion;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.exchange.WithdrawalQuestion;
import sharinghub.portal.sharing.StandInHub.Who;
import sharinghub.reference.AgreementHash;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;
import sharinghub.text.Reading;

/** The {@link StandInHub}'s doors to the agreements: takes what it is given, but for one person who would do for two. */
final class StandInAgreements {

    private static final Instant NOW = Instant.parse("2026-11-23T09:27:00Z");

    private static final Problem SAME_PERSON =
            Problem.of(403, "same-person", "Somebody else has to complete this", "You prepared it yourself.");

    private final StandInHub hub;

    StandInAgreements(StandInHub hub) {
        this.hub = hub;
    }

    /** The answer behind that door; nothing when there is no such door here. */
    Optional<Object> answer(Who who, String door, byte[] body) throws MalformedJson {
        if (door.matches("PUT /agreements/[^/]+")) {
            return Optional.of(propose(who, Json.read(body, ProposalQuestion.class)));
        }
        if (!door.matches("POST /agreements/[^/]+/[a-z]+")) {
            return Optional.empty();
        }
        String hash = door.split("/")[2];
        return Optional.of(
                switch (door.split("/")[3]) {
                    case "stops" -> stop(who, hash, Json.read(body, StopQuestion.class));
                    case "preparations" -> prepare(who, hash, Json.read(body, PreparationQuestion.class));
                    case "assents" -> sign(who, hash, Json.read(body, AssentQuestion.class));
                    case "withdrawals" -> withdraw(who, hash, Json.read(body, WithdrawalQuestion.class));
                    default -> confirm(who, hash, Json.read(body, ConfirmationQuestion.class));
                });
    }

    private Object propose(Who who, ProposalQuestion question) {
        Agreement agreement =
                switch (AgreementReader.read("proposed", question.text(), Brockmere.configuredRegisters())) {
                    case Reading.Read<Agreement>(Agreement read) -> read;
                    case Reading.Unreadable<Agreement>(var problems) -> throw new AssertionError(problems);
                };
        List<AgreementStanding> all = new ArrayList<>(hub.agreements);
        all.add(AgreementStanding.of(agreement.hash(), AgreementWriter.canonical(agreement), List.of(), List.of()));
        hub.agreements = List.copyOf(all);
        return logged(who, AuditEvent.PROPOSED, question);
    }

    private Object stop(Who who, String hash, StopQuestion question) {
        change(hash, one -> with(one, one.assents(), one.withdrawals(), stops(one, who), one.suspension()));
        return logged(who, AuditEvent.STOPPED, question);
    }

    private static List<StoppedSharing> stops(AgreementStanding one, Who who) {
        List<StoppedSharing> stops = new ArrayList<>(one.stops());
        stops.add(new StoppedSharing(one.hash(), who.agency(), NOW));
        return stops;
    }

    private Object prepare(Who who, String hash, PreparationQuestion question) {
        PreparedStep prepared = new PreparedStep(
                question.step(), who.person(), NOW.plus(Duration.ofDays(14)).truncatedTo(ChronoUnit.SECONDS));
        change(
                hash,
                one -> new AgreementStanding(
                        one.hash(),
                        one.text(),
                        one.assents(),
                        one.withdrawals(),
                        one.stops(),
                        one.suspension(),
                        Optional.of(prepared)));
        return logged(who, AuditEvent.SIGNING_PREPARED, question);
    }

    private Object sign(Who who, String hash, AssentQuestion question) {
        List<Assent> assents = new ArrayList<>(one(hash).assents());
        assents.add(question.assent());
        return byTwo(
                who,
                hash,
                question,
                AuditEvent.ASSENTED,
                one -> with(one, assents, one.withdrawals(), one.stops(), one.suspension()));
    }

    private Object withdraw(Who who, String hash, WithdrawalQuestion question) {
        return byTwo(
                who,
                hash,
                question,
                AuditEvent.WITHDRAWN,
                one -> with(one, one.assents(), List.of(question.withdrawal()), one.stops(), one.suspension()));
    }

    private Object confirm(Who who, String hash, ConfirmationQuestion question) {
        List<StoppedSharing> left = one(hash).stops().stream()
                .filter(stop ->
                        question.step() != TwoPersonStep.GO_ON || !stop.agency().equals(who.agency()))
                .toList();
        Optional<SuspendedAgreement> suspension = question.step() == TwoPersonStep.SUSPEND
                ? Optional.of(new SuspendedAgreement(AgreementHash.fromText(hash), who.agency(), NOW))
                : Optional.empty();
        return byTwo(
                who,
                hash,
                question,
                AuditEvent.RESUMED,
                one -> with(one, one.assents(), one.withdrawals(), left, suspension));
    }

    private Object byTwo(
            Who who, String hash, Question question, AuditEvent event, UnaryOperator<AgreementStanding> change) {
        if (one(hash)
                .prepared()
                .filter(one -> !one.person().equals(who.person()))
                .isEmpty()) {
            return SAME_PERSON;
        }
        change(hash, change);
        return logged(who, event, question);
    }

    private static AgreementStanding with(
            AgreementStanding one,
            List<Assent> assents,
            List<Withdrawal> withdrawals,
            List<StoppedSharing> stops,
            Optional<SuspendedAgreement> suspension) {
        return new AgreementStanding(one.hash(), one.text(), assents, withdrawals, stops, suspension, Optional.empty());
    }

    private AgreementStanding one(String hash) {
        return hub.agreements.stream()
                .filter(one -> one.hash().toString().equals(hash))
                .findFirst()
                .orElseThrow();
    }

    private void change(String hash, UnaryOperator<AgreementStanding> change) {
        hub.agreements = hub.agreements.stream()
                .map(one -> one.hash().toString().equals(hash) ? change.apply(one) : one)
                .toList();
    }

    private Done logged(Who who, AuditEvent event, Question question) {
        return new Done(hub.logged(who, event, question, Matter.NONE, List.of()));
    }
}
