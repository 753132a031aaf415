/** Tests. */
@NullMarked
package dk.rettidig.concern.scale;

import org.jspecify.annotations.NullMarked;
