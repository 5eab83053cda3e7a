package sharinghub.portal.evidence;

import java.util.Arrays;
import java.util.Optional;

/** One file of the evidence. */
public enum Paper {
    /** The checkpoint this portal had seen before. */
    SEEN("seen.checkpoint"),
    /** The checkpoint that cannot be true beside it. */
    SHOWN("shown.checkpoint"),
    /** The proof the hub gave between the two. */
    PROOF("proof.json"),
    /** What a witness was shown, proof and checkpoint together. */
    WITNESS_REQUEST("witness-request.txt"),
    /** The receipt that does not hold. It opens an entry of one agency, so it is not handed out. */
    RECEIPT("receipt.json");

    private final String fileName;

    Paper(String fileName) {
        this.fileName = fileName;
    }

    /** How the file is called, in the folder and as a download. */
    public String fileName() {
        return fileName;
    }

    /** Whether it says no more than every partner may see of the log. */
    public boolean forEverybody() {
        return this != RECEIPT;
    }

    /** The one with that file name. */
    public static Optional<Paper> named(String fileName) {
        return Arrays.stream(values())
                .filter(paper -> paper.fileName.equals(fileName))
                .findFirst();
    }
}
