package sharinghub.brokenportal.util;

/** In a package named for a technique. */
final class Strings {}
