/** Tests. */
@NullMarked
package dk.rettidig.notification.delivery.mail;

import org.jspecify.annotations.NullMarked;
