/** How this service's own events look to others. */
@NullMarked
package dk.rettidig.notification.publishing;

import org.jspecify.annotations.NullMarked;
