/**
 * Concerns: what was seen, where it was placed, on which basis it may leave the unit, and the path
 * of suspected abuse.
 */
@NullMarked
package dk.rettidig.concern.concern;

import org.jspecify.annotations.NullMarked;
