/** Calibration, and what nobody may find out from it. */
@NullMarked
package dk.rettidig.concern.calibration;

import org.jspecify.annotations.NullMarked;
