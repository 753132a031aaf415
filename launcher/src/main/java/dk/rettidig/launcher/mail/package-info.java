/** Takes every mail, delivers none, and shows them. */
@NullMarked
package dk.rettidig.launcher.mail;

import org.jspecify.annotations.NullMarked;
