/** Formal notifications, their legal clocks, the intake desk, escalation and delivery. */
@NullMarked
package dk.rettidig.notification;

import org.jspecify.annotations.NullMarked;
