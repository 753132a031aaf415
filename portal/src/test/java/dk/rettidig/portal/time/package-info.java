/** Tests. */
@NullMarked
package dk.rettidig.portal.time;

import org.jspecify.annotations.NullMarked;
