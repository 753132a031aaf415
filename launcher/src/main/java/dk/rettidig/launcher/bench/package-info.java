/** Measures what is promised, as open-loop load beside the bare broker's floor. */
@NullMarked
package dk.rettidig.launcher.bench;

import org.jspecify.annotations.NullMarked;
