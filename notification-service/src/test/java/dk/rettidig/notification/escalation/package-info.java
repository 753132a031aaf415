/** Tests. */
@NullMarked
package dk.rettidig.notification.escalation;

import org.jspecify.annotations.NullMarked;
