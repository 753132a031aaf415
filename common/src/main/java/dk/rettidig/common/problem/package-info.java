/**
 * Refused requests as problem details (RFC 9457): a stable code, a sentence that a user
 * understands, what to do, and the fields; Danish by default, English by {@code Accept-Language}.
 */
@NullMarked
package dk.rettidig.common.problem;

import org.jspecify.annotations.NullMarked;
