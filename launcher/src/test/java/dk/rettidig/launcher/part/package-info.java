/** Tests. */
@NullMarked
package dk.rettidig.launcher.part;

import org.jspecify.annotations.NullMarked;
