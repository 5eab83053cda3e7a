package sharinghub.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/** The exact bytes that are signed and hashed, written out: whoever changes one changes the format. */
class ManifestTextTest {

    private static final Hash A = Hash.fromText("a".repeat(64));
    private static final Hash B = Hash.fromText("b".repeat(64));
    private static final Hash C = Hash.fromText("c".repeat(64));
    private static final Hash D = Hash.fromText("d".repeat(64));

    private static final Context CONTEXT = new Context(
            Suite.P256,
            new CaseRef("case-0123456789abcdefghjkmnpqrs"),
            new DocumentId("doc-1123456789abcdefghjkmnpqrs"),
            new SectionId("sec-2123456789abcdefghjkmnpqrs"),
            new DataCategory("risk.dash"),
            1,
            2,
            new AgencyId("brockmere-police"),
            new AgreementHash(A),
            new PurposeName("safeguard-victim"));

    private static final String LINES = """
            format 1
            suite 1
            case case-0123456789abcdefghjkmnpqrs
            document doc-1123456789abcdefghjkmnpqrs
            section sec-2123456789abcdefghjkmnpqrs
            category risk.dash
            subject 1
            version 2
            author brockmere-police
            agreement %s
            purpose safeguard-victim
            """.formatted(A);

    @Test
    void context_is_eleven_lines_and_its_hash_is_theirs() {
        assertThat(new String(CONTEXT.bytes(), US_ASCII)).isEqualTo(LINES);
        assertThat(CONTEXT.hash()).isEqualTo(Hash.of(LINES.getBytes(US_ASCII)));
    }

    @Test
    void a_manifest_is_its_title_its_context_and_five_lines_more() {
        Instant made = Instant.parse("2026-11-24T09:30:00Z");
        Manifest manifest = new Manifest(CONTEXT, Optional.of(B), made, new Bucket(4096), C, D);
        assertThat(new String(manifest.bytes(), US_ASCII))
                .isEqualTo("sharing-hub manifest\n" + LINES + """
                        previous %s
                        made 2026-11-24T09:30:00Z
                        bucket 4096
                        body %s
                        commit %s
                        """.formatted(B, C, D));
        Manifest first = new Manifest(CONTEXT, Optional.empty(), made, new Bucket(4096), C, D);
        assertThat(new String(first.bytes(), US_ASCII)).contains("\nprevious none\nmade ");
    }

    @Test
    void a_grant_is_nine_lines() {
        Grant grant = new Grant(
                A, new AgencyId("safe-harbour"), B, C, new AgreementHash(A), Instant.parse("2034-03-31T22:59:59Z"), D);
        assertThat(new String(grant.bytes(), US_ASCII)).isEqualTo("""
                sharing-hub grant
                format 1
                manifest %s
                recipient safe-harbour
                key %s
                package %s
                agreement %s
                until 2034-03-31T22:59:59Z
                share %s
                """.formatted(A, B, C, A, D));
    }
}
