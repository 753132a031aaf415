/** The bench counts and reads as it says. */
@NullMarked
package dk.rettidig.launcher.bench;

import org.jspecify.annotations.NullMarked;
