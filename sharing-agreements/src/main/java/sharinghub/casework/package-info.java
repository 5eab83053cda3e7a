/**
 * What partners write to one another: case summaries, referrals, agendas.
 *
 * <p>A {@link sharinghub.casework.CaseSummary} is readable, and therefore exists in a portal only: its
 * {@link sharinghub.casework.Section}s, one for each category of data, are sealed one by one before they leave it, so that
 * an agreement may release one and withhold the next. A {@link sharinghub.casework.Referral} and an
 * {@link sharinghub.casework.Agenda} speak of cases by their references and hold no text about anybody; the hub may see
 * them. {@link sharinghub.casework.CaseworkText} is a case summary as a file that people can write and read.
 */
@NullMarked
package sharinghub.casework;

import org.jspecify.annotations.NullMarked;
