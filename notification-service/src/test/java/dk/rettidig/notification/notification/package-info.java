/** Tests of the notification itself. */
@NullMarked
package dk.rettidig.notification.notification;

import org.jspecify.annotations.NullMarked;
