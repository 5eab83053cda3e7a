package sharinghub.portal.referrals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.portal.store.Drafts;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/** One person's referrals in the agency's store: not sent yet, or just sent. */
final class MyDrafts {

    private static final String KIND = "referral-";
    private static final String BEGUN = "draft.begun";
    private static final String NAMES = "draft.names";
    private static final String SENT = "draft.sent";

    private final Drafts drafts;
    private final UUID person;

    MyDrafts(Drafts drafts, UUID person) {
        this.drafts = drafts;
        this.person = person;
    }

    void keep(DraftReferral draft) {
        Map<String, List<String>> fields = new TreeMap<>(draft.typed());
        fields.put(BEGUN, List.of(draft.begun().toString()));
        DraftNames names = draft.names();
        fields.put(
                NAMES,
                Stream.concat(
                                Stream.of(names.submission(), names.referral(), names.caseRef(), names.document()),
                                names.sections().stream())
                        .map(Object::toString)
                        .toList());
        draft.sent().ifPresent(sent -> fields.put(SENT, sent.fields()));
        drafts.keep(person, KIND + draft.draft(), fields);
    }

    /** The draft of that name, if this person has one. */
    Optional<DraftReferral> find(String draft) {
        return uuid(draft).flatMap(name -> drafts.find(person, KIND + name).map(fields -> read(name, fields)));
    }

    /** Those not sent yet, newest first. */
    List<DraftReferral> unsent() {
        return drafts.formsOf(person).stream()
                .filter(form -> form.startsWith(KIND))
                .flatMap(form -> find(form.substring(KIND.length())).stream())
                .filter(draft -> draft.sent().isEmpty())
                .sorted(Comparator.comparing(DraftReferral::begun).reversed())
                .toList();
    }

    private DraftReferral read(UUID name, Map<String, List<String>> fields) {
        Map<String, List<String>> typed = new TreeMap<>(fields);
        typed.keySet().removeAll(List.of(BEGUN, NAMES, SENT));
        List<String> sent = fields.getOrDefault(SENT, List.of());
        return new DraftReferral(
                name,
                person,
                Instant.parse(fields.getOrDefault(BEGUN, List.of("")).getFirst()),
                names(fields.getOrDefault(NAMES, List.of())),
                typed,
                sent.isEmpty() ? Optional.empty() : Optional.of(Sent.read(sent)));
    }

    private static DraftNames names(List<String> texts) {
        List<String> all = new ArrayList<>(texts);
        return new DraftNames(
                new RequestId(all.removeFirst()),
                new RequestId(all.removeFirst()),
                new CaseRef(all.removeFirst()),
                new DocumentId(all.removeFirst()),
                all.stream().map(SectionId::new).collect(Collectors.toList()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text))
                    .filter(uuid -> uuid.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
