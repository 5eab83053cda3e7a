package sharinghub.portal.casesummaries;

import java.util.List;

/**
 * A case in a list: nothing by which a stranger could know anybody.
 *
 * @param spoken  its reference as people read it out
 * @param address where it can be opened
 * @param about   initials, or the whole line to somebody who asked for names
 * @param from    the agencies that wrote something, as people write them
 * @param stage   how far it has come, in words; empty when the hub does not say
 * @param content how much may be opened now, in words
 */
public record CaseRow(String spoken, String address, String about, List<String> from, String stage, String content) {

    /** Takes a copy. */
    public CaseRow {
        from = List.copyOf(from);
    }
}
