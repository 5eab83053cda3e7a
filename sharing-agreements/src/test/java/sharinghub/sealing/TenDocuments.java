package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static sharinghub.sealing.GoldenKeys.COUNTY;
import static sharinghub.sealing.GoldenKeys.HARBOUR;
import static sharinghub.sealing.GoldenKeys.POLICE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import sharinghub.agency.AgencyId;
import sharinghub.casework.CaseSummary;
import sharinghub.casework.CaseworkText;
import sharinghub.document.Bucket;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.text.Json;

/**
 * Makes the ten documents of {@code vectors/documents/golden}, each for one thing that format 1 promises, and those beside
 * them that must be refused. With known chance, so that every run makes the same bytes.
 */
final class TenDocuments {

    static final Path FOLDER = Path.of("src/test/resources/vectors/documents/golden");

    private static final int FULL = Bucket.SMALLEST - Bucket.LENGTH_FIELD;

    private final GoldenKeys keys = new GoldenKeys();
    private final SortedMap<String, byte[]> files = new TreeMap<>(keys.files());

    private TenDocuments() {}

    /** Every file, by its path in the folder. */
    static SortedMap<String, byte[]> files() {
        TenDocuments ten = new TenDocuments();
        ten.whatOpens();
        RefusedDocuments.made(ten.keys).forEach(ten::keep);
        return ten.files;
    }

    /** Writes them: only when the format has changed, and then under a new format number. */
    public static void main(String[] none) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private void whatOpens() {
        one("01-one-section-one-reader", order -> order.section("risk.dash", 1, "Fourteen ticks.", HARBOUR));
        one(
                "02-readers-differ-by-section",
                order -> order.section("incident", 1, "Called on 21 November.", COUNTY, HARBOUR)
                        .section("risk.dash", 1, "Risk level: HIGH.", HARBOUR)
                        .section("offending.convictions", 2, "2019: assault by beating.", COUNTY));
        one("03-nobody-but-its-author", order -> order.section("whereabouts", 1, "With a friend at ZZ99 3VZ."));
        one("04-one-letter", order -> order.section("risk", 0, "x", HARBOUR));
        one("05-a-room-filled-to-its-last-byte", order -> order.section("incident", 1, "a".repeat(FULL), HARBOUR));
        one(
                "06-one-byte-more-takes-the-next-room",
                order -> order.section("incident", 1, "a".repeat(FULL + 1), HARBOUR));
        one("07-every-script", order -> order.section("identity", 99, """
                Llŷr Ó Conaill, called “Zażółć”; اردو, 日本語, 👩🏽‍⚕️

                \tBehind a tab, and a line feed at the end.
                """, HARBOUR));
        nextVersion();
        readerAddedLater();
        one(
                "10-every-partner",
                order -> order.section("identity", 1, "Dana Whitlock.", GoldenKeys.PARTNERS.toArray(AgencyId[]::new)));
    }

    private void one(String name, UnaryOperator<GoldenOrder> writing) {
        GoldenOrder order = writing.apply(new GoldenOrder(name, keys));
        CaseSummary summary = order.summary();
        keep(name, summary, order.seal(summary));
    }

    private void nextVersion() {
        String name = "08-second-version";
        GoldenOrder first = new GoldenOrder(name, keys).section("risk.dash", 1, "Risk level: MEDIUM.", HARBOUR);
        CaseSummary before = first.summary();
        GoldenOrder second = new GoldenOrder(name + ", later", keys).after(before, "Risk level: HIGH.", HARBOUR);
        CaseSummary after = second.summary(before.caseRef(), before.document(), 2);
        SealedDocument previous = first.seal(before).document();
        keep(name, after, second.seal(after, Optional.of(previous), keys.signing(POLICE), GoldenOrder.UNTIL));
    }

    private void readerAddedLater() {
        String name = "09-a-reader-added-later";
        GoldenOrder order = new GoldenOrder(name, keys).section("risk.dash", 1, "Fourteen ticks.", COUNTY);
        CaseSummary summary = order.summary();
        Sealed before = order.seal(summary);
        SealedSection section = before.document().sections().getFirst();
        try {
            Admitted later = order.sealer(keys.signing(POLICE))
                    .admit(
                            section,
                            before.archived(section.context().section()),
                            keys.opening(POLICE),
                            keys.of(List.of(HARBOUR)).iterator().next(),
                            GoldenOrder.UNTIL);
            List<ReleaseShare> shares = new ArrayList<>(before.shares());
            shares.add(later.share());
            SealedSection both = new SealedSection(
                    section.manifest(),
                    section.body(),
                    List.of(section.admissions().getFirst(), later.admission()));
            keep(name, summary, new Sealed(new SealedDocument(List.of(both)), shares, before.archive()));
        } catch (CannotOpen e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String name, CaseSummary summary, Sealed made) {
        keep(name, made);
        files.put(name + ".txt", CaseworkText.write(summary).getBytes(UTF_8));
        SortedMap<String, byte[]> archive = new TreeMap<>();
        made.archive().forEach((section, whole) -> archive.put(section.text(), whole.bytes()));
        files.put(name + ".archive.json", Json.write(archive));
    }

    private void keep(String name, Sealed made) {
        files.put(name + ".sealed", made.document().bytes());
        files.put(name + ".shares.json", Json.write(made.shares()));
    }
}
