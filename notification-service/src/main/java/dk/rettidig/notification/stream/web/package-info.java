/** The stream as server-sent events, and the overview. */
@NullMarked
package dk.rettidig.notification.stream.web;

import org.jspecify.annotations.NullMarked;
