package sharinghub.document;

/** What an agency can sign here: a text of fixed lines whose first one says which kind of statement it is. */
public sealed interface Statement permits Manifest, Grant, DetailStatement {

    /** The exact bytes that are signed: ASCII lines, each ended by a line feed. */
    byte[] bytes();
}
