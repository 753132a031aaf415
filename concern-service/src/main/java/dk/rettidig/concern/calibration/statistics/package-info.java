/** How far several people agree on a scale, as numbers; knows nothing of who they are. */
@NullMarked
package dk.rettidig.concern.calibration.statistics;

import org.jspecify.annotations.NullMarked;
