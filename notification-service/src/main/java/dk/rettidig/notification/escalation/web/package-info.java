/** Escalations over HTTP. */
@NullMarked
package dk.rettidig.notification.escalation.web;

import org.jspecify.annotations.NullMarked;
