/** Tests. */
@NullMarked
package dk.rettidig.portal.times;

import org.jspecify.annotations.NullMarked;
