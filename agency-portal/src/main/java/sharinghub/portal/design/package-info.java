/**
 * How every page looks and speaks: the components of GOV.UK Frontend and MoJ Frontend as typed templates, without the
 * government's own marks.
 *
 * <p>A page class returns a {@link sharinghub.portal.design.Page}: the name of a template, and a view (a record of its
 * own) with what that template shows. Everything around it - header, navigation for the person's roles, who is signed
 * in, until when, the demonstration's bar - comes from the {@link sharinghub.portal.design.Frame}, which the roof makes
 * for each request. So a page cannot forget it, and cannot get it wrong.
 *
 * <p>Templates are jte, compiled with the build, in `src/main/templates`: one folder a package, one template a page,
 * components in `design/`. Their text stands in `src/main/resources/words`, one file a package, keyed by screen
 * ({@link sharinghub.portal.design.Words}). What a template prints is escaped for the place it is printed in; nothing
 * turns that off, and a test looks for the words that would.
 */
@NullMarked
package sharinghub.portal.design;

import org.jspecify.annotations.NullMarked;
