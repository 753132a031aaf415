/** Tests. */
@NullMarked
package dk.rettidig.launcher.check;

import org.jspecify.annotations.NullMarked;
