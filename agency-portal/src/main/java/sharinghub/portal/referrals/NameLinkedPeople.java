package sharinghub.portal.referrals;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;

/** Who is feared, and which children are concerned. Nothing here is required: it is not always known. */
final class NameLinkedPeople implements Step {

    /** How many children the page takes; more are named in what happened. */
    static final int MOST_CHILDREN = 6;

    private final InstantSource clock;

    NameLinkedPeople(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public ReferralPage page() {
        return ReferralPage.LINKED_PEOPLE;
    }

    @Override
    public String template() {
        return "referrals/NameLinkedPeople";
    }

    @Override
    public List<String> asks() {
        return List.of("feared-", "child-");
    }

    @Override
    public void check(Form form) {
        Words words = Words.of(template());
        LocalDate today = LocalDate.ofInstant(clock.instant(), PlainTime.LONDON);
        checkLine(form, "feared-name", words);
        BirthDate.check(form, "feared-born", today, words.say("real-birth-date"));
        checkLine(form, "feared-relationship", words);
        for (String child : children(form)) {
            checkLine(form, child + "-name", words);
            BirthDate.check(form, child + "-born", today, words.say("real-birth-date"));
            if (form.typed(child + "-name").isEmpty()
                    && BirthDate.read(form, child + "-born").isPresent()) {
                form.refuse(child + "-name", words.say("enter-child-name"));
            }
        }
    }

    private static void checkLine(Form form, String field, Words words) {
        if (form.typed(field).length() > SayWho.LONGEST_NAME
                || form.typed(field).contains("\n")) {
            form.refuse(field, words.say("too-long", SayWho.LONGEST_NAME));
        }
    }

    /** The first words of each child's fields: those filled in, and an empty one after them; at least one. */
    static List<String> children(Form form) {
        int last = (int) IntStream.rangeClosed(1, MOST_CHILDREN)
                .filter(number -> !form.typed("child-" + number + "-name").isEmpty()
                        || !form.typed("child-" + number + "-born-day").isEmpty())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(last + 1, MOST_CHILDREN))
                .mapToObj(number -> "child-" + number)
                .toList();
    }
}
