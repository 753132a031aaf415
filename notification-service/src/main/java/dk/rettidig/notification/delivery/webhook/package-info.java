/** Signed calls to other systems; they carry ids and a link, never content. */
@NullMarked
package dk.rettidig.notification.delivery.webhook;

import org.jspecify.annotations.NullMarked;
