/** Rounds: planning and running them, rating a whole group on one screen, and rating together. */
@NullMarked
package dk.rettidig.portal.round;

import org.jspecify.annotations.NullMarked;
