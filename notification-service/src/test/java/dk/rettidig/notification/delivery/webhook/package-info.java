/** Tests. */
@NullMarked
package dk.rettidig.notification.delivery.webhook;

import org.jspecify.annotations.NullMarked;
