package sharinghub.portal.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text of one screen. A package's words stand in one file, `words/<package>.properties`, each key beginning with the
 * screen it belongs to; a screen says `title` and means `<screen>.title`.
 *
 * <p>Places for values are numbered as {@link MessageFormat} has it: `{0} of {1} in`. A straight apostrophe would end
 * one, so the files have none; a test looks.
 */
public final class Words {

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private final String file;
    private final String screen;

    private Words(String file, String screen) {
        this.file = file;
        this.screen = screen;
    }

    /**
     * The words of a screen.
     *
     * @param template folder and name of its template, such as `welcome/Welcome`
     */
    public static Words of(String template) {
        int slash = template.lastIndexOf('/');
        return new Words(template.substring(0, slash), template.substring(slash + 1));
    }

    /** Whether anything stands under that key. */
    public boolean has(String key) {
        return FILES.computeIfAbsent(file, Words::read).containsKey(screen + "." + key);
    }

    /** What stands under that key, with the values in their places; numbers as people write them here: 48,212. */
    public String say(String key, Object... values) {
        String pattern = FILES.computeIfAbsent(file, Words::read).getProperty(screen + "." + key);
        if (pattern == null) {
            throw new IllegalArgumentException("words/" + file + ".properties has no `" + screen + "." + key + "`");
        }
        return new MessageFormat(pattern, Locale.UK).format(values);
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/words/" + file + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no words/" + file + ".properties");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("our own words/" + file + ".properties can be read", e);
        }
        return words;
    }
}
