package sharinghub.portal.keyring;

/** A keyring that does not open. The message says which file, what is wrong with it, and how to mend it; never a key. */
public final class KeyringUnusable extends Exception {

    private static final long serialVersionUID = 1L;

    KeyringUnusable(String message) {
        super(message);
    }
}
