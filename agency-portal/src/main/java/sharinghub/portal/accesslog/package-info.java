/**
 * Who saw what.
 *
 * <p>An auditor asks about the own agency's cases or people, says which lawful purpose the answer is for (Data Protection
 * Act 2018, s. 62(4)), and gets one sentence, then the entries. Nothing is shown that this portal has not proved itself:
 * each entry's place in the log, the log's consistency with what the portal saw before, and the running numbers, which
 * show that no entry was kept back. Names come out of the sealed details, opened here with the auditors' own key; the hub
 * cannot read them. That an auditor looked is itself an entry.
 */
@NullMarked
package sharinghub.portal.accesslog;

import org.jspecify.annotations.NullMarked;
