/** What happens now, without names. */
@NullMarked
package dk.rettidig.portal.stream;

import org.jspecify.annotations.NullMarked;
