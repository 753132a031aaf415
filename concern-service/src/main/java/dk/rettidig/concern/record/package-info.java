/** A child's record as one reader may see it; every look is logged first. */
@NullMarked
package dk.rettidig.concern.record;

import org.jspecify.annotations.NullMarked;
