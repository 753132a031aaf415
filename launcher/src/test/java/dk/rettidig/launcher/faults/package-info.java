/** Tests that kill processes under load and compare with what was acknowledged. */
@NullMarked
package dk.rettidig.launcher.faults;

import org.jspecify.annotations.NullMarked;
