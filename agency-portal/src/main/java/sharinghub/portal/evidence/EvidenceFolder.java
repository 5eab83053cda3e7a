package sharinghub.portal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import sharinghub.portal.store.DurableFolder;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * Every contradiction this portal has met, on the disk and in memory. The alarm is raised by the first one and by any that
 * an earlier run left; nothing in this program lowers it.
 */
public final class EvidenceFolder {

    private static final Logger LOG = System.getLogger(EvidenceFolder.class.getName());
    private static final String FINDING = "finding.json";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DurableFolder folder;
    private final InstantSource clock;
    private final List<KeptEvidence> kept = new CopyOnWriteArrayList<>();

    /** What stands in {@code finding.json}. */
    record Finding(Instant found, Contradiction.Kind kind, String finding) {}

    private EvidenceFolder(DurableFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Opens it, and reads what is there. Whatever else stands in it, half written or bent, raises the alarm too: something
     * was found once, and a kill must not hide it.
     *
     * @param folder one folder a contradiction; absent while there was none
     */
    public static EvidenceFolder open(Path folder, InstantSource clock) throws IOException {
        EvidenceFolder opened = new EvidenceFolder(new DurableFolder(folder), clock);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.sorted().toList()) {
                    opened.kept.add(read(entry));
                }
            }
        }
        return opened;
    }

    /** Whether the hub has contradicted itself. From then on nothing may be asked of it, or shown of it. */
    public boolean raised() {
        return !kept.isEmpty();
    }

    /** All of it, in the order in which it was found. */
    public List<KeptEvidence> kept() {
        return List.copyOf(kept);
    }

    /** Where it lies, for whoever runs the portal. */
    public Path place() {
        return folder.folder().toAbsolutePath();
    }

    /** Raises the alarm, then brings the evidence to the disk. A disk that takes nothing does not lower the alarm. */
    public synchronized void keep(Contradiction met) {
        Instant now = clock.instant();
        String name = name(met.kind(), now);
        kept.add(new KeptEvidence(name, now, met));
        LOG.log(Level.ERROR, "THE HUB CONTRADICTS ITSELF: {0}. Evidence: {1}", met, place().resolve(name));
        try {
            folder.keepTogether(name, files(met, now));
        } catch (IOException e) {
            LOG.log(Level.ERROR, "the evidence of it could not be written and is in memory alone", e);
        }
    }

    private String name(Contradiction.Kind kind, Instant now) {
        return STAMP.format(now) + "-" + (kept.size() + 1) + "-"
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SequencedMap<String, byte[]> files(Contradiction met, Instant now) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        met.papers().forEach((paper, content) -> files.put(paper.fileName(), content));
        files.put(FINDING, Json.write(new Finding(now, met.kind(), met.finding())));
        return files;
    }

    private static KeptEvidence read(Path entry) throws IOException {
        Map<Paper, byte[]> papers = new EnumMap<>(Paper.class);
        DurableFolder files = new DurableFolder(entry);
        for (Paper paper : Paper.values()) {
            files.find(paper.fileName()).ifPresent(content -> papers.put(paper, content));
        }
        Finding finding = finding(files.find(FINDING), entry);
        return new KeptEvidence(
                entry.getFileName().toString().replaceAll("[^0-9A-Za-z-]", "-"),
                finding.found(),
                new Contradiction(finding.kind(), finding.finding(), papers));
    }

    private static Finding finding(Optional<byte[]> json, Path entry) throws IOException {
        Instant written = Files.getLastModifiedTime(entry).toInstant();
        if (json.isEmpty()) {
            return new Finding(
                    written,
                    Contradiction.Kind.NOT_WRITTEN_WHOLE,
                    "an earlier run was stopped while it wrote this down");
        }
        try {
            return Json.read(json.get(), Finding.class);
        } catch (MalformedJson e) {
            return new Finding(
                    written,
                    Contradiction.Kind.NOT_WRITTEN_WHOLE,
                    "what was found cannot be read: " + new String(json.get(), UTF_8));
        }
    }

    /** Where it lies. */
    @Override
    public String toString() {
        return "evidence in " + place();
    }
}
