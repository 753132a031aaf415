/**
 * Rounds in which every child of a unit is rated: alone by each adult with daily contact, then
 * jointly.
 */
@NullMarked
package dk.rettidig.concern.round;

import org.jspecify.annotations.NullMarked;
