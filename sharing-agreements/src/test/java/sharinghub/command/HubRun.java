package sharinghub.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * One run of the command, in this process.
 *
 * @param code what it ended with
 * @param out  what it said
 * @param err  what it complained of
 */
record HubRun(int code, String out, String err) {

    static HubRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = Hub.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new HubRun(code, out.toString(), err.toString());
    }
}
