/** Calls an installation from outside, over HTTP, as demo users who really log in. */
@NullMarked
package dk.rettidig.launcher.client;

import org.jspecify.annotations.NullMarked;
