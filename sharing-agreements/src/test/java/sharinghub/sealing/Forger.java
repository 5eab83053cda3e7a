package sharinghub.sealing;

import static sharinghub.sealing.SealingFixture.CHANCE;
import static sharinghub.sealing.SealingFixture.UNTIL;

import java.util.List;
import sharinghub.document.Admission;
import sharinghub.document.Body;
import sharinghub.document.Grant;
import sharinghub.document.KeyPackage;
import sharinghub.document.Manifest;
import sharinghub.document.SealedSection;
import sharinghub.document.Signed;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;

/** A malicious author, who has the author's own signing key and may put anything together. */
final class Forger {

    private Forger() {}

    /** A hub's half of zeros, so that the reader's half is the whole. */
    static SecretBytes noShare() {
        return SecretBytes.owning(new byte[32]);
    }

    /** Any manifest and any body, with the council admitted to this secret as if all were well. */
    static SealedSection admitting(SealingFixture fixture, Signed<Manifest> manifest, Body body, SecretBytes secret) {
        Admission admission = admission(fixture, fixture.council, manifest, secret);
        return new SealedSection(manifest, body, List.of(admission));
    }

    static Admission admission(
            SealingFixture fixture, SealingFixture.Desk reader, Signed<Manifest> manifest, SecretBytes secret) {
        KeyPackage wrapped =
                SecretPackage.close(secret, SecretPart.HALF, manifest.digest(), reader.opening.sealingKey(), CHANCE);
        Grant grant = new Grant(
                manifest.digest(),
                reader.agency,
                wrapped.key(),
                wrapped.digest(),
                manifest.statement().context().agreement(),
                UNTIL,
                Hash.of(new byte[32]));
        return new Admission(Signed.sign(grant, fixture.police.signing), wrapped);
    }
}
