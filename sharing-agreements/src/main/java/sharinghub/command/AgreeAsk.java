package sharinghub.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.Deciding;
import sharinghub.agreement.NotInForce;
import sharinghub.agreement.Party;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.Standings;
import sharinghub.decision.Decider;
import sharinghub.decision.Decision;
import sharinghub.decision.Refusal;
import sharinghub.decision.Release;
import sharinghub.decision.ReleaseRequest;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/** {@code hub agreement ask FILE... --request REQUEST.json}: what these would decide, had every party signed them. */
@Command(
        name = "ask",
        description = "Decide a request by some agreements, as if every party had signed them.",
        footer = "%nEnds with 0 for a release, 1 for a refusal, 2 when it could not be decided.")
final class AgreeAsk implements Callable<Integer> {

    private static final long LONGEST_REQUEST = 8 * 1024 * 1024;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "agreements")
    private List<Path> files = List.of();

    @Option(names = "--request", paramLabel = "REQUEST", required = true, description = "the request, as JSON")
    private Path request = Path.of("");

    @Option(names = "--at", paramLabel = "TIME", description = "when it is asked, such as 2026-11-24T09:30:00Z")
    private Optional<Instant> at = Optional.empty();

    @Mixin
    private AgreementFiles agreements = new AgreementFiles();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unreadable, MalformedJson {
        ReleaseRequest given = Json.read(GivenFile.read(request, LONGEST_REQUEST), ReleaseRequest.class);
        ReleaseRequest asked = at.map(given::at).orElse(given);
        List<SignedAgreement> signed = new ArrayList<>();
        for (Path file : files) {
            signed.add(signed(agreements.whole(file)));
        }
        Decision decision = new Decider(deciding(signed, asked.at())).decide(asked);
        spec.commandLine().getOut().println(new String(Json.write(decision), UTF_8));
        return switch (decision) {
            case Release release -> ExitCode.HOLDS;
            case Refusal refusal -> ExitCode.DOES_NOT_HOLD;
        };
    }

    /** There is no way round a signature, so every party gets a key that lives as long as the question. */
    private static SignedAgreement signed(Agreement agreement) {
        Map<AgencyId, VerifyingKey> keys = new HashMap<>();
        List<Assent> assents = new ArrayList<>();
        SecureRandom chance = new SecureRandom();
        for (Party party : agreement.parties().list()) {
            try (SigningKey key = SigningKey.generate(chance)) {
                keys.put(party.agency(), key.verifyingKey());
                assents.add(Assent.sign(agreement.hash(), party.agency(), Instant.EPOCH, key));
            }
        }
        return SignedAgreement.of(agreement, assents, agency -> Optional.ofNullable(keys.get(agency)));
    }

    private static List<Deciding> deciding(List<SignedAgreement> signed, Instant at) throws Unreadable {
        Standings standings = Standings.of(signed, List.of(), at);
        for (SignedAgreement one : signed) {
            if (standings.find(one.agreement().hash()).orElseThrow() instanceof NotInForce not) {
                throw new Unreadable("it decides nothing then: " + not.words());
            }
        }
        return standings.deciding();
    }
}
