/** Writing down a concern, and what may be done with it afterwards. */
@NullMarked
package dk.rettidig.portal.concern;

import org.jspecify.annotations.NullMarked;
