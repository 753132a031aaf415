/** Who of those who work here is away, and who stands in. */
@NullMarked
package dk.rettidig.portal.standin;

import org.jspecify.annotations.NullMarked;
