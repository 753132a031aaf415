/** The figures, held against published examples. */
@NullMarked
package dk.rettidig.concern.calibration.statistics;

import org.jspecify.annotations.NullMarked;
