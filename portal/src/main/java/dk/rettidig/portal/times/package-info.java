/** Moments and durations in words. */
@NullMarked
package dk.rettidig.portal.times;

import org.jspecify.annotations.NullMarked;
