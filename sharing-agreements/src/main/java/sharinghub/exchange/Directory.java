package sharinghub.exchange;

import java.util.List;

/**
 * The partner agencies as the hub lists them now.
 *
 * @param agencies one row each, by short name
 */
public record Directory(List<ListedAgency> agencies) {}
