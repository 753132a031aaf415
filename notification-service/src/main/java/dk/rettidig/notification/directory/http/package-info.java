/** Asks concern-service over HTTP. */
@NullMarked
package dk.rettidig.notification.directory.http;

import org.jspecify.annotations.NullMarked;
