/** Plain pages on the loopback address, for tools that must be there at once. */
@NullMarked
package dk.rettidig.launcher.page;

import org.jspecify.annotations.NullMarked;
