package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.KEKRecipientId;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.RecipientInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceKEKAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKEKEnvelopedRecipient;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import sharinghub.keys.VerifyingKey;

/**
 * A good general CMS library with its usual settings: what our parts would meet elsewhere. Where it lets a bent part
 * through, the test beside it shows that the bending was real and that ours does not.
 */
final class LenientCms {

    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private LenientCms() {}

    /** Whether the first signer's signature holds. */
    static boolean verifies(byte[] part, VerifyingKey key) {
        try {
            return new CMSSignedData(part)
                    .getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next()
                    .verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(BOUNCY_CASTLE)
                            .build(publicKey(key)));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens AuthEnvelopedData by the key-encryption key of that name. */
    static byte[] open(byte[] part, String name, byte[] wrappingKey) {
        try {
            return recipient(new CMSAuthEnvelopedData(part).getRecipientInfos(), name)
                    .getContent(new JceKEKAuthEnvelopedRecipient(new SecretKeySpec(wrappingKey, "AES"))
                            .setProvider(BOUNCY_CASTLE));
        } catch (CMSException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens EnvelopedData, which nothing authenticates. */
    static byte[] openUnauthenticated(byte[] part, String name, byte[] wrappingKey) {
        try {
            return recipient(new CMSEnvelopedData(part).getRecipientInfos(), name)
                    .getContent(new JceKEKEnvelopedRecipient(new SecretKeySpec(wrappingKey, "AES"))
                            .setProvider(BOUNCY_CASTLE));
        } catch (CMSException e) {
            throw new AssertionError(e);
        }
    }

    private static RecipientInformation recipient(RecipientInformationStore all, String name) {
        return all.get(new KEKRecipientId(name.getBytes(US_ASCII)));
    }

    private static PublicKey publicKey(VerifyingKey key) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", BOUNCY_CASTLE).generatePublic(new X509EncodedKeySpec(key.spki()));
    }
}
