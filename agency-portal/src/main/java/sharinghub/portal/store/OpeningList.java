package sharinghub.portal.store;

import java.util.List;
import java.util.Optional;

/**
 * What this agency's people opened of their own agency's sections, one numbered link after the other, and of each link
 * whether the hub has been told. Links are only ever added.
 */
public final class OpeningList {

    private static final String LINK = "own-opening";
    private static final String TOLD = "own-opening-told";

    private final PortalStore store;

    /** The list in that store. */
    public OpeningList(PortalStore store) {
        this.store = store;
    }

    /**
     * Adds a link; it is durable when this returns.
     *
     * @param number counted from 1
     * @throws StoreBroken when there is one of that number already, or the store takes nothing
     */
    public void add(long number, byte[] link) {
        if (store.find(LINK, id(number)).isPresent()) {
            throw new StoreBroken("the list of own openings has a link " + number + " already");
        }
        store.keep(LINK, id(number), link);
    }

    /** The link of that number, if there is one. */
    public Optional<byte[]> link(long number) {
        return store.find(LINK, id(number));
    }

    /** Remembers that the hub was told of a link, by the receipt of its entry. */
    public void told(long number, byte[] receipt) {
        store.keep(TOLD, id(number), receipt);
    }

    /** The links of which the hub was told, in order. */
    public List<Long> told() {
        return store.ids(TOLD, "").stream().map(Long::valueOf).toList();
    }

    /** Of the same length for every number, so that ids are in the order of numbers. */
    private static String id(long number) {
        return String.format("%019d", number);
    }
}
