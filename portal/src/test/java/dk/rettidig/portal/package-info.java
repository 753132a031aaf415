/** Tests. */
@NullMarked
package dk.rettidig.portal;

import org.jspecify.annotations.NullMarked;
