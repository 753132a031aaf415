/** Tests. */
@NullMarked
package dk.rettidig.launcher.mail;

import org.jspecify.annotations.NullMarked;
