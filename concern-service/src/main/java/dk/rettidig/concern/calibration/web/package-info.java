/** Calibration over HTTP. */
@NullMarked
package dk.rettidig.concern.calibration.web;

import org.jspecify.annotations.NullMarked;
