package sharinghub.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.keys.VerifyingKey;

/**
 * One section of a sealed document: what agreements release, or don't, by itself.
 *
 * @param manifest   what it is
 * @param body       its text, encrypted
 * @param admissions one for each agency that may open it, by the agencies' names in ascending order; may be empty
 */
public record SealedSection(Signed<Manifest> manifest, Body body, List<Admission> admissions) {

    /** The most agencies that one section is sealed to. */
    public static final int MOST_ADMISSIONS = 64;

    /** Refuses too many admissions, two for one agency, or another order. */
    public SealedSection {
        admissions = List.copyOf(admissions);
        if (admissions.size() > MOST_ADMISSIONS) {
            throw new IllegalArgumentException("a section is sealed to at most " + MOST_ADMISSIONS + " agencies");
        }
        for (int i = 1; i < admissions.size(); i++) {
            if (admissions.get(i - 1).recipient().compareTo(admissions.get(i).recipient()) >= 0) {
                throw new IllegalArgumentException("admissions stand in ascending order of the agencies, each once");
            }
        }
    }

    /** Reads what {@link #bytes()} gives, exactly. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SealedSection read(byte[] bytes) throws MalformedDocument {
        return DocumentReader.readSection(bytes);
    }

    /** The whole section in DER. */
    @JsonValue
    public byte[] bytes() {
        return DocumentWriter.write(this);
    }

    /** What it says it is; believe it only after {@link #verify}. */
    public Context context() {
        return manifest.statement().context();
    }

    /** The admission of that agency, if the author gave it one. */
    public Optional<Admission> admission(AgencyId recipient) {
        return admissions.stream()
                .filter(admission -> admission.recipient().equals(recipient))
                .findFirst();
    }

    /** The same section as one agency may have it: with its own admission only, so that it does not learn who else reads. */
    public SealedSection forRecipient(AgencyId recipient) {
        return new SealedSection(manifest, body, admission(recipient).stream().toList());
    }

    /**
     * Proves that the author's agency signed every part of this, and that the parts belong together. Says nothing about
     * what is inside, which only a reader can see.
     *
     * @param author the agency's key at the time
     * @throws MalformedDocument naming the part that does not hold
     */
    public void verify(VerifyingKey author) throws MalformedDocument {
        demand(manifest.verifies(author), "manifest: not signed by the author's key");
        Manifest stated = manifest.statement();
        demand(stated.body().equals(body.digest()), "body: not the one that its manifest names");
        demand(stated.bucket().size() == body.size(), "body: not as large as its manifest says");
        demand(context().section().text().equals(body.name()), "body: made for another section");
        for (Admission admission : admissions) {
            try {
                verify(admission, author);
            } catch (MalformedDocument e) {
                throw e.within("grant for `" + admission.recipient() + "`");
            }
        }
    }

    private void verify(Admission admission, VerifyingKey author) throws MalformedDocument {
        Grant grant = admission.grant().statement();
        demand(admission.grant().verifies(author), "not signed by the author's key");
        demand(grant.manifest().equals(manifest.digest()), "given for another manifest");
        demand(grant.agreement().equals(context().agreement()), "given under another agreement");
        demand(grant.keyPackage().equals(admission.keyPackage().digest()), "its key package is another one");
        demand(grant.key().equals(admission.keyPackage().key()), "its key package is for another key");
    }

    private static void demand(boolean holds, String otherwise) throws MalformedDocument {
        if (!holds) {
            throw new MalformedDocument(otherwise);
        }
    }
}
