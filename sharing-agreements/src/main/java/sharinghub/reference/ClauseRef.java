package sharinghub.reference;

import java.util.regex.Pattern;

/**
 * Names one clause of one agreement, as people cite it.
 *
 * @param agreement the text it stands in
 * @param number    as printed: groups of digits with dots between, such as `4.1`
 */
public record ClauseRef(AgreementHash agreement, String number) implements Comparable<ClauseRef> {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3}){0,4}");

    /** Refuses a number that is not groups of digits with dots between. */
    public ClauseRef {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("a clause number is groups of digits with dots between, such as `4.1`");
        }
    }

    /** Reads what {@link #toString()} writes. */
    public static ClauseRef fromText(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("expected the agreement's hash, `#` and the clause's number");
        }
        return new ClauseRef(AgreementHash.fromText(text.substring(0, hash)), text.substring(hash + 1));
    }

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
