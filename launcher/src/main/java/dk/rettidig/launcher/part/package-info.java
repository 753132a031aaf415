/** The parts that can be started, and their addresses. */
@NullMarked
package dk.rettidig.launcher.part;

import org.jspecify.annotations.NullMarked;
