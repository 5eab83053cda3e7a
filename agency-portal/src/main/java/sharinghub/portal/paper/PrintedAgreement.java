package sharinghub.portal.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agreement as the template prints it, in words only.
 *
 * @param title    as it calls itself
 * @param version  its name and number
 * @param hash     what the parties sign
 * @param mark     what every page says of its standing, such as that it is rehearsal text; empty for none
 * @param from     its first day
 * @param to       its last day
 * @param review   when it is reviewed next; nothing when it does not say
 * @param above    the agreement it stands under; nothing for a framework
 * @param machine  how many of its items a machine decides
 * @param people   how many people judge
 * @param starts   who must have signed before it binds
 * @param parties  who may sign
 * @param purposes what data are shared for
 * @param flows    what may be shared, clause by clause
 * @param barred   what may not be shared, whichever clause allows it
 * @param laws     every power or duty that a clause names, once
 * @param spoken   the texts and duties, under the heading they belong to
 * @param wording  the heading's lines of the text, word for word
 * @param items    everything numbered, word for word
 */
public record PrintedAgreement(
        String title,
        String version,
        String hash,
        String mark,
        String from,
        String to,
        Optional<String> review,
        Optional<String> above,
        int machine,
        int people,
        String starts,
        List<Organisation> parties,
        List<String> purposes,
        List<Flow> flows,
        List<Barred> barred,
        List<String> laws,
        Map<CodeHeading, List<Item>> spoken,
        List<String> wording,
        List<Item> items) {

    /** Copies the lists. */
    public PrintedAgreement {
        parties = List.copyOf(parties);
        purposes = List.copyOf(purposes);
        flows = List.copyOf(flows);
        barred = List.copyOf(barred);
        laws = List.copyOf(laws);
        spoken = Map.copyOf(spoken);
        wording = List.copyOf(wording);
        items = List.copyOf(items);
    }

    /** The texts and duties under one heading; none where the agreement has no words on it. */
    public List<Item> under(CodeHeading heading) {
        return spoken.getOrDefault(heading, List.of());
    }

    /** The flows of data that the law protects more. */
    public List<Flow> protectedFlows() {
        return flows.stream().filter(flow -> !flow.flags().isEmpty()).toList();
    }

    /**
     * A party.
     *
     * @param inLaw what it is in law
     * @param teams its parts with their own need to know; empty for none
     */
    public record Organisation(String name, String inLaw, String teams) {}

    /**
     * One clause that allows something.
     *
     * @param mode    how much: the key of its word
     * @param flags   the words for what the law protects more; empty for none
     * @param whenever under which conditions; empty for always
     * @param bases   what each kind of agency rests on, with its conditions
     * @param onward  empty for nobody
     * @param keep    empty when the clause does not say
     */
    public record Flow(
            String number,
            String title,
            String from,
            String mode,
            List<String> data,
            List<String> flags,
            String about,
            String to,
            List<String> purposes,
            List<String> whenever,
            List<String> gateways,
            List<Basis> bases,
            String onward,
            List<String> keep) {

        /** Copies the lists. */
        public Flow {
            data = List.copyOf(data);
            flags = List.copyOf(flags);
            purposes = List.copyOf(purposes);
            whenever = List.copyOf(whenever);
            gateways = List.copyOf(gateways);
            bases = List.copyOf(bases);
            keep = List.copyOf(keep);
        }
    }

    /**
     * What one kind of agency rests on.
     *
     * @param who        the class; empty for all others
     * @param conditions empty for none
     */
    public record Basis(String who, String basis, String conditions) {}

    /**
     * One clause that takes away.
     *
     * @param data   empty for anything
     * @param about  empty for anybody
     */
    public record Barred(String number, String title, String from, List<String> data, String about, String to) {

        /** Copies the list. */
        public Barred {
            data = List.copyOf(data);
        }
    }

    /**
     * One numbered thing, word for word.
     *
     * @param kind `clause`, `duty` or `text`
     */
    public record Item(String kind, String number, String title, List<String> lines) {

        /** Copies the list. */
        public Item {
            lines = List.copyOf(lines);
        }
    }
}
