/** Frames on the wire. */
@NullMarked
package dk.rettidig.notification.stream.web;

import org.jspecify.annotations.NullMarked;
