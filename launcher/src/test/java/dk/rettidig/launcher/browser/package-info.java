/** Tests. */
@NullMarked
package dk.rettidig.launcher.browser;

import org.jspecify.annotations.NullMarked;
