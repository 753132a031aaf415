/** What this service keeps of children: ids of their place, siblings and guardians. */
@NullMarked
package dk.rettidig.notification.childevents;

import org.jspecify.annotations.NullMarked;
