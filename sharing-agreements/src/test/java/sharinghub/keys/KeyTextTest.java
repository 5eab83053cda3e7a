package sharinghub.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

class KeyTextTest {

    private static final VerifyingKey KEY =
            SigningKey.generate(new SecureRandom()).verifyingKey();

    @Test
    void a_key_is_read_and_written_back_the_same() throws MalformedJson {
        assertThat(VerifyingKey.fromText(KEY.toString())).isEqualTo(KEY).hasToString(KEY.toString());
        assertThat(Json.read(Json.write(KEY), VerifyingKey.class)).isEqualTo(KEY);
        SealingKey sealing = SealingKey.fromSpki(KEY.spki());
        assertThat(SealingKey.fromText(sealing.toString())).isEqualTo(sealing);
        assertThat(sealing.digest()).isEqualTo(KEY.digest());
    }

    @Test
    void every_changed_character_is_noticed() {
        String text = KEY.toString();
        for (int place = 0; place < text.length(); place++) {
            char other = text.charAt(place) == 'A' ? 'B' : 'A';
            String bent = text.substring(0, place) + other + text.substring(place + 1);
            assertThatThrownBy(() -> VerifyingKey.fromText(bent)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_key_for_one_purpose_is_not_taken_for_another() {
        assertThatThrownBy(() -> SealingKey.fromText(KEY.toString())).hasMessageContaining("sealing-p256+check+key");
        String renamed = KEY.toString().replace("verifying-", "sealing-");
        assertThatThrownBy(() -> SealingKey.fromText(renamed)).hasMessageContaining("check does not fit");
    }

    @Test
    void a_compressed_point_is_another_spelling_and_refused() {
        byte[] compressed = org.bouncycastle.asn1.x509.SubjectPublicKeyInfo.getInstance(KEY.spki())
                .getPublicKeyData()
                .getOctets();
        compressed[0] = 2;
        assertThatThrownBy(() -> P256.publicFromPoint(java.util.Arrays.copyOf(compressed, 33)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_point_beside_the_curve_is_refused() {
        byte[] spki = KEY.spki();
        spki[spki.length - 1] ^= 1;
        assertThatThrownBy(() -> SealingKey.fromSpki(spki)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_verifier_key_of_the_go_checksum_database_is_spelt_as_its_owner_spells_it() {
        String published = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
        LogVerifyingKey key = LogVerifyingKey.fromText(published);
        assertThat(key).hasToString(published);
        assertThat(key.name()).isEqualTo("sum.golang.org");
        assertThat(key.keyId()).isEqualTo(0x033de0ae);
    }

    @Test
    void a_log_key_of_another_type_or_name_is_refused() {
        assertThatThrownBy(() -> LogVerifyingKey.fromText(new KeyText("log.example.org", new byte[33]).toString()))
                .hasMessageContaining("type 1");
        assertThatThrownBy(() -> LogSigningKey.generate("a log", new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogVerifyingKey.fromText("")).isInstanceOf(IllegalArgumentException.class);
    }
}
