/**
 * Escalations: what is grave or stuck goes to a role in a unit, and to the next in line when nobody
 * acknowledges it.
 */
@NullMarked
package dk.rettidig.notification.escalation;

import org.jspecify.annotations.NullMarked;
