/** Tests. */
@NullMarked
package dk.rettidig.launcher;

import org.jspecify.annotations.NullMarked;
