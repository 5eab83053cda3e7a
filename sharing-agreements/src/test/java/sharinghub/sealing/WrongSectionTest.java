package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.sealing.SealingFixture.CHANCE;
import static sharinghub.sealing.SealingFixture.NOW;
import static sharinghub.sealing.SealingFixture.RISK;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.casework.CaseSummary;
import sharinghub.document.Admission;
import sharinghub.document.Context;
import sharinghub.document.KeyPackage;
import sharinghub.document.Manifest;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.document.Signed;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/** T4: a section is shown only as the case, category, version, author and agreement it was signed for. */
class WrongSectionTest {

    private final SealingFixture fixture = new SealingFixture();
    private final SealedSection risk = fixture.risk();
    private final Context context = risk.context();

    @Test
    void asked_for_as_anything_else_it_does_not_open() throws Exception {
        assertThat(openAs(context)).isEqualTo(RISK);
        for (Context other : others()) {
            assertThatThrownBy(() -> openAs(other)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void a_careless_author_who_signs_another_context_over_the_same_body_opens_nothing() throws Exception {
        assertThat(resigned(context)).isEqualTo(RISK); // signed again as it was: the control
        for (Context other : others()) {
            assertThatThrownBy(() -> resigned(other)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void context_gives_the_key_so_another_context_gives_another_key_and_another_commitment() throws Exception {
        try (SecretBytes secret = SecretBytes.random(32, CHANCE);
                SectionCipher one = new SectionCipher(secret, context.hash())) {
            for (Context other : others()) {
                try (SectionCipher another = new SectionCipher(secret, other.hash())) {
                    assertThat(another.commitment()).isNotEqualTo(one.commitment());
                    assertThat(another.wrappingKey().sameAs(one.wrappingKey())).isFalse();
                }
            }
        }
    }

    @Test
    void no_mixture_of_the_parts_of_two_sections_opens() throws Exception {
        SealedSection incident = fixture.incident();
        int opened = 0;
        for (int mixture = 0; mixture < 32; mixture++) {
            SealedSection from0 = pick(mixture, 0, incident);
            SealedSection from1 = pick(mixture, 1, incident);
            SealedSection from2 = pick(mixture, 2, incident);
            SealedSection from3 = pick(mixture, 3, incident);
            Admission admission =
                    new Admission(admission(from2).grant(), admission(from3).keyPackage());
            SealedSection mixed = new SealedSection(from0.manifest(), from1.body(), List.of(admission));
            ReleaseShare share = fixture.share(pick(mixture, 4, incident), fixture.council);
            opened += opens(mixed, share) ? 1 : 0;
        }
        assertThat(opened).as("the two that are not mixed").isEqualTo(2);
    }

    @Test
    void an_older_version_does_not_pass_for_the_new_one() throws Exception {
        CaseSummary first = fixture.summary;
        CaseSummary second = new CaseSummary(
                first.caseRef(),
                first.document(),
                2,
                first.author(),
                first.purpose(),
                first.agreement(),
                first.sections());
        Sealed later = fixture.seal(second, Optional.of(fixture.sealed));
        Context expected = later.document().sections().get(1).context();
        assertThatThrownBy(() -> openAs(expected)).isInstanceOf(CannotOpen.class);
        SealedSection newer = later.document().sections().get(1);
        assertThat(fixture.council
                        .opener()
                        .open(
                                newer,
                                SealingFixture.share(later, newer, fixture.council),
                                fixture.police.signing.verifyingKey(),
                                expected,
                                NOW))
                .isEqualTo(RISK);
    }

    private SealedSection pick(int mixture, int part, SealedSection incident) {
        return (mixture >> part & 1) == 0 ? risk : incident;
    }

    private Admission admission(SealedSection section) {
        return section.admission(fixture.council.agency).orElseThrow();
    }

    private boolean opens(SealedSection section, ReleaseShare share) {
        for (Context expected : List.of(risk.context(), fixture.incident().context())) {
            try {
                fixture.council.opener().open(section, share, fixture.police.signing.verifyingKey(), expected, NOW);
                return true;
            } catch (CannotOpen e) {
                // as it should be
            }
        }
        return false;
    }

    private String openAs(Context expected) throws CannotOpen {
        return fixture.council
                .opener()
                .open(risk, fixture.share(risk, fixture.council), fixture.police.signing.verifyingKey(), expected, NOW);
    }

    /** What opens if the author itself signs manifest, grant and half anew, around the old body and the old secret. */
    private String resigned(Context other) throws CannotOpen {
        Opener own = fixture.police.opener();
        KeyPackage archive = fixture.sealed.archived(context.section());
        try (SecretBytes secret = own.ownSecret(risk, archive, fixture.police.signing.verifyingKey())) {
            Manifest old = risk.manifest().statement();
            Manifest bent = new Manifest(other, old.previous(), old.made(), old.bucket(), old.body(), old.commitment());
            SealedSection section =
                    Forger.admitting(fixture, Signed.sign(bent, fixture.police.signing), risk.body(), secret);
            ReleaseShare share = new ReleaseShare(other.section(), fixture.council.agency, Forger.noShare());
            return fixture.council.opener().open(section, share, fixture.police.signing.verifyingKey(), other, NOW);
        }
    }

    /** The context with each of its fields changed in turn, all but the suite, of which there is only one. */
    private List<Context> others() throws ReflectiveOperationException {
        List<Object> otherwise = List.of(
                CaseRef.random(CHANCE),
                DocumentId.random(CHANCE),
                SectionId.random(CHANCE),
                new DataCategory("identity"),
                2,
                2,
                new AgencyId("safe-harbour"),
                new AgreementHash(Hash.of(new byte[] {8})),
                new PurposeName("mappa-level-2"));
        RecordComponent[] fields = Context.class.getRecordComponents();
        assertThat(otherwise).as("another value for each field").hasSize(fields.length - 1);
        List<Context> others = new ArrayList<>();
        for (int changed = 1; changed < fields.length; changed++) {
            Object[] values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                values[i] = i == changed
                        ? otherwise.get(i - 1)
                        : fields[i].getAccessor().invoke(context);
            }
            others.add((Context) Context.class.getDeclaredConstructors()[0].newInstance(values));
        }
        assertThat(others).doesNotHaveDuplicates().doesNotContain(context);
        return others;
    }
}
