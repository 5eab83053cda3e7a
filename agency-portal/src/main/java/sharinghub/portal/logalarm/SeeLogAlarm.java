package sharinghub.portal.logalarm;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sharinghub.portal.design.Link;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;
import sharinghub.portal.evidence.EvidenceFolder;
import sharinghub.portal.evidence.KeptEvidence;
import sharinghub.portal.evidence.Paper;
import sharinghub.portal.signin.OpenToSignedIn;

/**
 * What was found when the hub contradicted itself. For everybody signed in: each of them works with what the hub says, and
 * checkpoints and proofs say nothing about any case.
 */
@Path("/log-alarm")
public final class SeeLogAlarm {

    private static final Words WORDS = Words.of("logalarm/SeeLogAlarm");

    private final EvidenceFolder evidence;

    /**
     * What the page shows.
     *
     * @param found newest first; empty when nothing contradicts anything
     */
    public record Shown(List<Found> found) {

        /** Takes a copy. */
        public Shown {
            found = List.copyOf(found);
        }
    }

    /**
     * One contradiction.
     *
     * @param heading what it is, in a few words
     * @param when    it was found
     * @param means   what that means
     * @param exactly what does not hold, for whoever looks into it, line by line
     * @param papers  to download
     * @param kept    what is not handed out here, and where it is; empty when that is nothing
     */
    public record Found(
            String heading, String when, String means, List<String> exactly, List<Download> papers, String kept) {}

    /**
     * One file to take along.
     *
     * @param link    to it
     * @param command that checks it on any computer; empty where there is none
     */
    public record Download(Link link, String command) {}

    /** @param evidence of this portal */
    public SeeLogAlarm(EvidenceFolder evidence) {
        this.evidence = evidence;
    }

    /** What was found, what it means, what to do. */
    @GET
    @OpenToSignedIn
    public Page show() {
        return Page.of(
                "logalarm/SeeLogAlarm",
                new Shown(evidence.kept().reversed().stream()
                        .map(SeeLogAlarm::inWords)
                        .toList()));
    }

    /** One file of it, exactly as it came. */
    @GET
    @Path("/{evidence}/{file}")
    @OpenToSignedIn
    public Response paper(@PathParam("evidence") String name, @PathParam("file") String file) {
        byte[] content = evidence.kept().stream()
                .filter(kept -> kept.name().equals(name))
                .flatMap(kept -> kept.what().papers().entrySet().stream())
                .filter(paper -> paper.getKey().forEverybody()
                        && paper.getKey().fileName().equals(file))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Response.ok(content)
                .type("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }

    private static Found inWords(KeptEvidence kept) {
        String kind = key(kept.what().kind());
        return new Found(
                WORDS.say("heading-" + kind),
                PlainTime.moment(kept.found()),
                WORDS.say("means-" + kind),
                kept.what().finding().lines().toList(),
                kept.what().papers().keySet().stream()
                        .filter(Paper::forEverybody)
                        .map(paper -> download(kept, paper))
                        .toList(),
                kept.what().papers().containsKey(Paper.RECEIPT) ? WORDS.say("receipt-kept") : "");
    }

    private static Download download(KeptEvidence kept, Paper paper) {
        return new Download(
                new Link(WORDS.say("paper-" + key(paper)), "/log-alarm/" + kept.name() + "/" + paper.fileName()),
                switch (paper) {
                    case SEEN, SHOWN -> "./hub verify checkpoint " + paper.fileName() + " --key log.vkey";
                    case PROOF -> "./hub verify proof " + paper.fileName();
                    case WITNESS_REQUEST, RECEIPT -> "";
                });
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
