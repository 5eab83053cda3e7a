package sharinghub.auditlog;

import sharinghub.reference.Hash;

/** Told of each subtree that an appended leaf completes, the leaf itself first; what {@link TreeNodes} later gives back. */
@FunctionalInterface
public interface CompletedNodes {

    /**
     * The subtree over the leaves from {@code index << level} up to, but not with, {@code (index + 1) << level}.
     *
     * @param level 0 for leaves
     * @param index place within its level, counted from 0
     * @param hash  of that subtree; never changes again
     */
    void completed(int level, long index, Hash hash);
}
