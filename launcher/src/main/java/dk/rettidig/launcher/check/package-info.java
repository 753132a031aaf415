/** Performs the main job over the public HTTP interfaces and says what worked. */
@NullMarked
package dk.rettidig.launcher.check;

import org.jspecify.annotations.NullMarked;
