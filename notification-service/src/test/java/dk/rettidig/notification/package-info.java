/** Tests of the service as a whole. */
@NullMarked
package dk.rettidig.notification;

import org.jspecify.annotations.NullMarked;
