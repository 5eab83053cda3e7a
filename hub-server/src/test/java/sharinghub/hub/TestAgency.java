package sharinghub.hub;

import sharinghub.agency.AgencyId;
import sharinghub.exchange.ListedAgency;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SigningKey;
import sharinghub.reference.Hash;
import sharinghub.sealing.OpeningKey;

/** One agency with every key it has. */
final class TestAgency {

    final AgencyId id;
    final SigningKey signing = SigningKey.generate(Brockmere.CHANCE);
    final OpeningKey opening = OpeningKey.generate(Brockmere.CHANCE);
    final OpeningKey auditing = OpeningKey.generate(Brockmere.CHANCE);

    TestAgency(String name) {
        this.id = new AgencyId(name);
    }

    AgencyKeys keys() {
        return new AgencyKeys(id, opening.sealingKey(), auditing.sealingKey(), signing.verifyingKey());
    }

    ListedAgency row() {
        return new ListedAgency(
                "The " + id,
                "The desk of " + id + ", 01632 960 100",
                Hash.of(id.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "http://localhost:8180/realms/brockmere",
                "portal-" + id,
                "token-key-of-" + id,
                keys());
    }
}
