/** Who may know whom in the launcher. */
@NullMarked
package dk.rettidig.launcher.structure;

import org.jspecify.annotations.NullMarked;
