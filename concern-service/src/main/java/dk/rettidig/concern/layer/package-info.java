/** Which of the four layers of the shared model a unit uses; each is switched on its own. */
@NullMarked
package dk.rettidig.concern.layer;

import org.jspecify.annotations.NullMarked;
