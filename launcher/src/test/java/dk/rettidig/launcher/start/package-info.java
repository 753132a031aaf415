/** What the launcher must keep when it starts the parts. */
@NullMarked
package dk.rettidig.launcher.start;

import org.jspecify.annotations.NullMarked;
