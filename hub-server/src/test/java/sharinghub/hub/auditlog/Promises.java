package sharinghub.hub.auditlog;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.Receipt;
import sharinghub.hub.ScratchDatabase;
import sharinghub.reference.Hash;

/** What killed processes had promised, and what the log made of it. Many threads may tell. */
public final class Promises {

    /** One answer that had left a process. */
    record Promise(int round, String worker, String request, long index, Hash leaf) {}

    private final List<Promise> promises = new ArrayList<>();
    private final Set<String> open = new TreeSet<>();

    /** Takes one line of {@link KilledLedger}'s output. A line that the kill cut short promised nothing. */
    void heard(int round, String line) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("sent") && words.length == 2) {
            sent(words[1]);
        } else if (words[0].equals("done") && words.length == 5 && words[4].length() == 2 * Hash.LENGTH) {
            answered(new Promise(round, words[1], words[2], Long.parseLong(words[3]), Hash.fromText(words[4])));
        }
    }

    /** Takes what the pipe of a killed process still holds, if the kill has not closed it. */
    void heardLast(int round, BufferedReader lines) {
        try {
            String line;
            while ((line = lines.readLine()) != null) {
                heard(round, line);
            }
        } catch (IOException closed) {
            // what was lost with the pipe had not been heard, so it promised nothing
        }
    }

    /** A request is about to leave. */
    public synchronized void sent(String request) {
        open.add(request);
    }

    /** Its answer has come. */
    public void answered(int round, String worker, String request, Receipt receipt) {
        answered(new Promise(round, worker, request, receipt.index(), receipt.leaf()));
    }

    private synchronized void answered(Promise promise) {
        open.remove(promise.request());
        promises.add(promise);
    }

    /** Requests that were sent and never answered: nobody knows. */
    public synchronized Set<String> unanswered() {
        return Set.copyOf(open);
    }

    public synchronized int count() {
        return promises.size();
    }

    /** Everything that a whole log, its tree recomputed, does not keep; empty is what we want. */
    public List<String> broken(ScratchDatabase database, CheckpointReader checkpoints) {
        List<String> broken = broken(database.read(rows -> LoggedEntry.from(rows, 0, Integer.MAX_VALUE)));
        if (new LogSelfCheck(database, checkpoints).whole() instanceof SelfCheck.Differs(String what)) {
            broken.add(what);
        }
        return broken;
    }

    /** Everything the log does not keep; empty is what we want. */
    synchronized List<String> broken(List<LoggedEntry> log) {
        List<String> broken = new ArrayList<>();
        Map<String, LoggedEntry> byRequest = new HashMap<>();
        for (int i = 0; i < log.size(); i++) {
            LoggedEntry entry = log.get(i);
            if (entry.index() != i) {
                broken.add("place " + i + " holds entry " + entry.index());
            }
            if (byRequest.put(entry.request().text(), entry) != null) {
                broken.add(entry.request() + " is logged twice");
            }
        }
        Map<String, Long> last = new HashMap<>();
        Set<String> done = new HashSet<>();
        for (Promise promise : promises) {
            LoggedEntry entry = byRequest.get(promise.request());
            if (entry == null) {
                broken.add(promise + " is lost");
            } else if (entry.index() != promise.index() || !entry.leaf().equals(promise.leaf())) {
                broken.add(promise + " became entry " + entry.index() + " " + entry.leaf());
            }
            if (!done.add(promise.request())) {
                broken.add(promise + " was answered as new twice");
            }
            String worker = promise.round() + promise.worker();
            Long before = last.put(worker, promise.index());
            if (!promise.worker().equals("again") && before != null && before >= promise.index()) {
                broken.add(promise + " was sent after the answer for entry " + before);
            }
        }
        return broken;
    }
}
