package sharinghub.hub.directory;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Actor;
import sharinghub.exchange.Directory;
import sharinghub.exchange.ListedAgency;
import sharinghub.hub.identity.KnownPeers;
import sharinghub.hub.identity.Peer;
import sharinghub.reference.Hash;

/** The partner agencies as they stood when the hub started. */
public final class AgencyDirectory implements KnownPeers {

    private final SortedMap<AgencyId, ListedAgency> rows;
    private final Map<Hash, Peer> peers;

    /**
     * A directory of these rows.
     *
     * @throws IllegalArgumentException when two rows share what must point to one agency only, or one bears the hub's own name
     */
    public AgencyDirectory(List<ListedAgency> listed) {
        distinct(listed, "the short name", ListedAgency::agency);
        distinct(listed, "the client certificate", ListedAgency::certificate);
        distinct(listed, "the Keycloak client", row -> row.issuer() + " " + row.client());
        distinct(listed, "the token key", ListedAgency::tokenKey);
        distinct(listed, "the sealing key", row -> row.keys().sealing());
        distinct(listed, "the signing key", row -> row.keys().signing());
        if (listed.stream().anyMatch(row -> row.agency().equals(Actor.HUB.agency()))) {
            throw new IllegalArgumentException("no agency may be called `" + Actor.HUB.agency()
                    + "`: under that name the hub itself acts in the log");
        }
        rows = new TreeMap<>(listed.stream().collect(Collectors.toMap(ListedAgency::agency, Function.identity())));
        peers = listed.stream().collect(Collectors.toMap(ListedAgency::certificate, AgencyDirectory::peer));
    }

    /**
     * Reads every `*.json` of a folder, one agency a file.
     *
     * @throws IllegalArgumentException naming the file and what is wrong with it
     */
    public static AgencyDirectory read(Path folder) {
        return new AgencyDirectory(Directory.read(folder).agencies());
    }

    @Override
    public Optional<Peer> withCertificate(Hash sha256OfDer) {
        return Optional.ofNullable(peers.get(sha256OfDer));
    }

    /** The row of that agency, or nothing for one that is no partner. */
    public Optional<ListedAgency> row(AgencyId agency) {
        return Optional.ofNullable(rows.get(agency));
    }

    /** Every row, by short name. */
    public Directory whole() {
        return new Directory(List.copyOf(rows.values()));
    }

    private static Peer peer(ListedAgency row) {
        return new Peer(row.agency(), row.certificate(), row.issuer(), row.client(), row.tokenKey());
    }

    private static void distinct(List<ListedAgency> rows, String what, Function<ListedAgency, Object> part) {
        Set<Object> seen = new HashSet<>();
        for (ListedAgency row : rows) {
            if (!seen.add(part.apply(row))) {
                throw new IllegalArgumentException(what + " of " + row.agency()
                        + " stands on another agency's row too; each points to one agency");
            }
        }
    }
}
