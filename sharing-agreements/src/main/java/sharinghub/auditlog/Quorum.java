package sharinghub.auditlog;

import java.util.List;
import java.util.Set;

/** How many witnesses are enough, and which (C2SP tlog-policy). */
public sealed interface Quorum {

    /** No witness is asked for. */
    Quorum NONE = new AtLeast("none", 0, List.of());

    /** What the policy calls it. */
    String name();

    /** Whether those who cosigned are enough. */
    boolean reachedBy(Set<String> witnesses);

    /** One witness. */
    record One(String name) implements Quorum {

        @Override
        public boolean reachedBy(Set<String> witnesses) {
            return witnesses.contains(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Some of a group.
     *
     * @param least   how many of them
     * @param members witnesses and groups, none of them a member of any other group
     */
    record AtLeast(String name, int least, List<Quorum> members) implements Quorum {

        /** Refuses a number that the group can never reach. */
        public AtLeast {
            members = List.copyOf(members);
            if (least < 0 || least > members.size()) {
                throw new IllegalArgumentException("expected a number from 1 to " + members.size()
                        + ", `any` or `all` before the members of `" + name + "`");
            }
        }

        @Override
        public boolean reachedBy(Set<String> witnesses) {
            return members.stream()
                            .filter(member -> member.reachedBy(witnesses))
                            .count()
                    >= least;
        }

        @Override
        public String toString() {
            return members.isEmpty() ? name : least + " of " + members;
        }
    }
}
