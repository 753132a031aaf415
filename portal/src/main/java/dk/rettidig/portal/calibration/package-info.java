/** Calibration: answering alone, the spread afterwards, and the agreement over time. */
@NullMarked
package dk.rettidig.portal.calibration;

import org.jspecify.annotations.NullMarked;
