/** Tests. */
@NullMarked
package dk.rettidig.launcher.webhook;

import org.jspecify.annotations.NullMarked;
