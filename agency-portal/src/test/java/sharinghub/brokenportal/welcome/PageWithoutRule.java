package sharinghub.brokenportal.welcome;

import gg.jte.html.HtmlContent;
import jakarta.ws.rs.GET;
import java.time.Instant;
import javax.crypto.Cipher;
import sharinghub.brokenportal.store.Kept;

/** A page that opens to whoever comes, asks the clock, chooses a cipher and prints markup as it is. */
public final class PageWithoutRule {

    Kept kept = new Kept();

    @GET
    public Instant page() {
        return Instant.now();
    }

    String cipher(Cipher cipher, HtmlContent content) {
        return cipher.getAlgorithm() + content;
    }
}
