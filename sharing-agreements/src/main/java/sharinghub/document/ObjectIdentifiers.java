package sharinghub.document;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Every object identifier that occurs in a part of suite 1. There is no other. */
final class ObjectIdentifiers {

    /** RFC 5652: what carries no type of its own. */
    static final ASN1ObjectIdentifier DATA = PKCSObjectIdentifiers.data;

    /** RFC 5652, section 5. */
    static final ASN1ObjectIdentifier SIGNED_DATA = PKCSObjectIdentifiers.signedData;

    /** RFC 5083. */
    static final ASN1ObjectIdentifier AUTH_ENVELOPED_DATA = PKCSObjectIdentifiers.id_ct_authEnvelopedData;

    /** RFC 5754; without parameters. */
    static final ASN1ObjectIdentifier SHA256 = NISTObjectIdentifiers.id_sha256;

    /** RFC 5754; without parameters. */
    static final ASN1ObjectIdentifier ECDSA_SHA256 = X9ObjectIdentifiers.ecdsa_with_SHA256;

    /** RFC 5480; in a key package without parameters, for the curve is the recipient's. */
    static final ASN1ObjectIdentifier EC_KEY = X9ObjectIdentifiers.id_ecPublicKey;

    /** RFC 5753: one-pass ECDH without cofactor, X9.63 key derivation with SHA-256. */
    static final ASN1ObjectIdentifier ECDH_SHA256 = SECObjectIdentifiers.dhSinglePass_stdDH_sha256kdf_scheme;

    /** RFC 3565; without parameters. */
    static final ASN1ObjectIdentifier AES256_WRAP = NISTObjectIdentifiers.id_aes256_wrap;

    /** RFC 5084. */
    static final ASN1ObjectIdentifier AES256_GCM = NISTObjectIdentifiers.id_aes256_GCM;

    private ObjectIdentifiers() {}
}
