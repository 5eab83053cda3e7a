package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.keys.WitnessVerifyingKey;

/** Reads one {@link TrustPolicy}, line by line: a name must be defined above the line that uses it. */
final class TrustPolicyReader {

    private static final int LONGEST = 256 * 1024;
    private static final int MOST = 64;

    private final List<LogVerifyingKey> logs = new ArrayList<>();
    private final List<Witness> witnesses = new ArrayList<>();
    private final Map<String, Quorum> defined = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable Quorum quorum;

    TrustPolicy read(byte[] bytes) throws MalformedLogText {
        int line = 0;
        for (String text : lines(bytes)) {
            line++;
            try {
                read(text.replaceAll("^[ \t]+|[ \t]+$", ""));
            } catch (IllegalArgumentException e) {
                throw new MalformedLogText("policy:" + line + ": " + e.getMessage());
            }
        }
        if (quorum == null) {
            throw new MalformedLogText("policy: no `quorum` line; write `quorum none` when no witness is asked for");
        }
        return new TrustPolicy(logs, witnesses, quorum);
    }

    private static String[] lines(byte[] bytes) throws MalformedLogText {
        String text = new String(bytes, UTF_8);
        if (bytes.length > LONGEST || !text.endsWith("\n")) {
            throw new MalformedLogText(
                    "policy: expected lines, each ended by a newline, at most " + LONGEST + " bytes");
        }
        if (!Arrays.equals(text.getBytes(UTF_8), bytes)
                || text.chars().anyMatch(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0x7f)) {
            throw new MalformedLogText("policy: not UTF-8, or control characters other than tab and newline");
        }
        return text.substring(0, text.length() - 1).split("\n", -1);
    }

    private void read(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        List<String> words = List.of(line.split("[ \t]+"));
        switch (words.getFirst()) {
            case "log" -> log(between(words, 2, 3));
            case "witness" -> witness(between(words, 3, 4));
            case "group" -> group(between(words, 4, 3 + MOST));
            case "quorum" -> quorum(between(words, 2, 2));
            default -> throw new IllegalArgumentException("expected `log`, `witness`, `group` or `quorum`");
        }
    }

    private void log(List<String> words) {
        LogVerifyingKey key = LogVerifyingKey.fromText(words.get(1));
        if (logs.size() == MOST || logs.stream().anyMatch(key::sameKeyAs)) {
            throw new IllegalArgumentException("the same log's key a second time, or more than " + MOST + " logs");
        }
        logs.add(key);
    }

    private void witness(List<String> words) {
        WitnessVerifyingKey key = WitnessVerifyingKey.fromText(words.get(2));
        if (witnesses.size() == MOST
                || witnesses.stream().anyMatch(known -> known.key().sameKeyAs(key))) {
            throw new IllegalArgumentException(
                    "the same witness's key a second time, or more than " + MOST + " of them");
        }
        define(new Quorum.One(words.get(1)));
        witnesses.add(new Witness(words.get(1), key, words.stream().skip(3).findFirst()));
    }

    private void group(List<String> words) {
        List<Quorum> group = words.stream().skip(3).map(this::member).toList();
        define(new Quorum.AtLeast(words.get(1), least(words.get(2), group.size()), group));
    }

    private static int least(String word, int size) {
        return switch (word) {
            case "any" -> 1;
            case "all" -> size;
            default -> word.matches("[1-9][0-9]?") ? Integer.parseInt(word) : size + 1;
        };
    }

    private Quorum member(String name) {
        if (!members.add(name)) {
            throw new IllegalArgumentException("`" + name + "` is a member already, and would count twice");
        }
        return known(name);
    }

    private void quorum(List<String> words) {
        if (quorum != null) {
            throw new IllegalArgumentException("a second `quorum` line");
        }
        quorum = words.get(1).equals(Quorum.NONE.name()) ? Quorum.NONE : known(words.get(1));
    }

    private Quorum known(String name) {
        return Optional.ofNullable(defined.get(name))
                .orElseThrow(() ->
                        new IllegalArgumentException("no witness or group called `" + name + "` is defined above"));
    }

    private void define(Quorum named) {
        if (named.name().equals(Quorum.NONE.name()) || defined.putIfAbsent(named.name(), named) != null) {
            throw new IllegalArgumentException("the name `" + named.name() + "` is taken");
        }
    }

    private static List<String> between(List<String> words, int fewest, int most) {
        if (words.size() < fewest || words.size() > most) {
            throw new IllegalArgumentException("a `" + words.getFirst() + "` line has other words than these");
        }
        return words;
    }
}
