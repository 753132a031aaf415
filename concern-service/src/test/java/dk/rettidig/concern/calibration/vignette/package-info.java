/** What a file of vignettes may hold. */
@NullMarked
package dk.rettidig.concern.calibration.vignette;

import org.jspecify.annotations.NullMarked;
