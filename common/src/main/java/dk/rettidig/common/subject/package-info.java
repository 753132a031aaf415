/** Whom personal data is about. */
@NullMarked
package dk.rettidig.common.subject;

import org.jspecify.annotations.NullMarked;
