/** Tests. */
@NullMarked
package dk.rettidig.launcher.identity;

import org.jspecify.annotations.NullMarked;
