/** The first page after login. */
@NullMarked
package dk.rettidig.portal.start;

import org.jspecify.annotations.NullMarked;
