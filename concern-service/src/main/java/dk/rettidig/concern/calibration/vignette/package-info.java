/** Short stories about invented children, for a team to rate. */
@NullMarked
package dk.rettidig.concern.calibration.vignette;

import org.jspecify.annotations.NullMarked;
