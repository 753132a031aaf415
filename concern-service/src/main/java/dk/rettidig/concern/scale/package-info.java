/** The scales of each municipality, as its model files say, and what a placement on one means. */
@NullMarked
package dk.rettidig.concern.scale;

import org.jspecify.annotations.NullMarked;
