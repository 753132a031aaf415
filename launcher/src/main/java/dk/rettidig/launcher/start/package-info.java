/**
 * Starts the parts, each with its settings, in the order in which they need each other, on the
 * folder that they keep their data in.
 */
@NullMarked
package dk.rettidig.launcher.start;

import org.jspecify.annotations.NullMarked;
