/**
 * An agreement on paper: what a data protection officer reads, signs beside and files.
 *
 * <p>{@link sharinghub.portal.paper.AgreementPaper} makes one HTML document of an agreement, and of that same HTML a tagged PDF
 * (PDF/UA-1): the nine headings of the Information Commissioner's code on data sharing, the signed text word for word, a table
 * of the flows for an impact assessment, and wording for a privacy notice. The agreement's hash stands on every page. Nothing
 * is invented: a heading on which the agreement has no words says so.
 *
 * <p>The document is complete in itself. Its fonts are ours, and nothing is fetched from anywhere while it is made.
 */
@NullMarked
package sharinghub.portal.paper;

import org.jspecify.annotations.NullMarked;
