/** What this service takes from its own topic: reasons to escalate, and what is to be delivered. */
@NullMarked
package dk.rettidig.notification.notificationevents;

import org.jspecify.annotations.NullMarked;
