/** The parts that can be started, their addresses, and the folder that they keep their data in. */
@NullMarked
package dk.rettidig.launcher.part;

import org.jspecify.annotations.NullMarked;
