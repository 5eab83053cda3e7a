/** Classes that break every rule of the portal's architecture, so that each rule is seen to fail. Never used. */
@NullMarked
package sharinghub.brokenportal;

import org.jspecify.annotations.NullMarked;
