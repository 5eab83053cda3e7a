package sharinghub.reference;

/**
 * Names one clause of one agreement, as people cite it.
 *
 * @param agreement the text it stands in
 * @param number    as printed
 */
public record ClauseRef(AgreementHash agreement, ClauseNumber number) implements Comparable<ClauseRef> {

    /** Reads what {@link #toString()} writes. */
    public static ClauseRef fromText(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("expected the agreement's hash, `#` and the clause's number");
        }
        return new ClauseRef(
                AgreementHash.fromText(text.substring(0, hash)), new ClauseNumber(text.substring(hash + 1)));
    }

    /** By agreement, then as the clauses stand in it. */
    @Override
    public int compareTo(ClauseRef other) {
        int byAgreement = agreement.compareTo(other.agreement);
        return byAgreement != 0 ? byAgreement : number.compareTo(other.number);
    }

    /** The agreement's hash, `#`, the number. */
    @Override
    public String toString() {
        return agreement + "#" + number;
    }
}
