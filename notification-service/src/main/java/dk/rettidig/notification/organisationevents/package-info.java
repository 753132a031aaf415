/** What this service keeps of units and people: ids, roles and dates. */
@NullMarked
package dk.rettidig.notification.organisationevents;

import org.jspecify.annotations.NullMarked;
