package sharinghub.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The only purposes that data of the log may be used for (Data Protection Act 2018, s. 62(4)). */
public enum LogPurpose {
    /** To verify that processing was lawful. */
    LAWFULNESS,
    /** To help with self-monitoring, the conduct of internal disciplinary proceedings included. */
    SELF_MONITORING,
    /** To ensure the integrity and security of personal data. */
    INTEGRITY,
    /** The purposes of criminal proceedings. */
    CRIMINAL_PROCEEDINGS;

    /** As it stands in a question and in an entry. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
