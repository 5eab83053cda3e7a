package sharinghub.registers;

import java.time.LocalDate;

/**
 * A bank holiday in England and Wales.
 *
 * @param name   for machines, such as `good-friday-2027`
 * @param said   what people call it
 * @param day    when nobody works
 * @param source where it comes from
 */
public record ListedHoliday(String name, String said, LocalDate day, Source source) {}
