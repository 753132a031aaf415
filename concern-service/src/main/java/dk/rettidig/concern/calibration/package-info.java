/**
 * Calibration: a team rates the same invented stories, each alone, and then sees how far apart the
 * answers are; nobody's answer is ever shown to anybody else.
 */
@NullMarked
package dk.rettidig.concern.calibration;

import org.jspecify.annotations.NullMarked;
