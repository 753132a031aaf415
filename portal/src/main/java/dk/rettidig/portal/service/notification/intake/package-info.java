/** What the intake desk's pages ask notification-service. */
@NullMarked
package dk.rettidig.portal.service.notification.intake;

import org.jspecify.annotations.NullMarked;
