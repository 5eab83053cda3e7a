package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * The one moment in which a deed is done: no other deed of any node happens in it.
 *
 * @param time  by the hub's clock, in whole milliseconds; it goes into the entry
 * @param index the place this deed's entry will have in the log, counted from 0
 * @param rows  everything committed so far, and what earlier deeds of this batch wrote
 */
public record Moment(Instant time, long index, EntityManager rows) {}
