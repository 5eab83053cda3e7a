package sharinghub.portal.referrals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sharinghub.agency.Forum;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

/** A referral as somebody types it: Dana Whitlock's, to the conference or to the forum on anti-social behaviour. */
final class Typed {

    static final Forums FORUMS = read(Forums.read(Brockmere.ROOT.resolve("config/forums"), registers()));
    static final ForumSettings MARAC = FORUMS.find(new Forum("marac")).orElseThrow();
    static final ForumSettings ASB = FORUMS.find(new Forum("asb-forum")).orElseThrow();

    private final Map<String, List<String>> fields = new HashMap<>();

    private Typed(ForumSettings forum) {
        with("forum", forum.forum().text());
    }

    /** Nothing but the forum. */
    static Typed to(ForumSettings forum) {
        return new Typed(forum);
    }

    /** Every page filled in, as little as will do. */
    static Typed whole(ForumSettings forum) {
        return to(forum)
                .with("victim-name", "Dana Whitlock")
                .with("safe-to-call", "yes")
                .with("safe-contact", "07700 900113")
                .with("reason", "Incident 1102")
                .with("criterion", forum.criteria().getFirst().name())
                .with("incident", "Door forced.");
    }

    /** With that in a field. */
    Typed with(String field, String value) {
        fields.put(field, List.of(value));
        return this;
    }

    Form form() {
        return Form.of(fields);
    }

    private static Registers registers() {
        Path folder = Brockmere.ROOT.resolve("config/registers");
        return read(Registers.read(folder));
    }

    private static <T> T read(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T whole) -> whole;
            case Reading.Unreadable<T>(var problems) -> throw new AssertionError(problems);
        };
    }
}
