package sharinghub.registers;

/**
 * What data may be shared for.
 *
 * @param name       as agreements and requests name it
 * @param said       what it means, for people
 * @param breakGlass whether it is kept for emergencies: only a clause with a break-glass line serves it
 * @param source     where it comes from
 */
public record ListedPurpose(String name, String said, boolean breakGlass, Source source) {}
