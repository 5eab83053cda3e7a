package sharinghub.hub;

import jakarta.persistence.EntityManagerFactory;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.sessions.server.ServerSession;

/** What the code takes for granted about entities, looked at once at start instead of believed. */
final class EntityRules {

    private EntityRules() {}

    /**
     * Refuses to start when an entity is cached beyond its transaction (then one hub would decide on what another has
     * changed), or was not woven at build time (then what is declared lazy is not).
     */
    static void check(EntityManagerFactory entities) {
        for (ClassDescriptor each :
                entities.unwrap(ServerSession.class).getDescriptors().values()) {
            String name = each.getJavaClass().getSimpleName();
            if (!each.getCachePolicy().isIsolated()) {
                throw new CannotStart(
                        "The hub was built with a shared cache for `" + name + "`, which it must not have.");
            }
            if (!PersistenceWeaved.class.isAssignableFrom(each.getJavaClass())) {
                throw new CannotStart("The hub was built without weaving `" + name + "`: build it again with Maven.");
            }
        }
    }
}
