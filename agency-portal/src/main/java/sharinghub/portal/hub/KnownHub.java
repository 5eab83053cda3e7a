package sharinghub.portal.hub;

import java.net.URI;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.portal.evidence.EvidenceFolder;

/**
 * The hub as this portal knows it, the same for every agency hosted here.
 *
 * @param address  https
 * @param log      with the key of its log, got from its operator by a way one trusts
 * @param evidence of every contradiction that was met, by whichever agency
 */
public record KnownHub(URI address, CheckpointReader log, EvidenceFolder evidence) {}
