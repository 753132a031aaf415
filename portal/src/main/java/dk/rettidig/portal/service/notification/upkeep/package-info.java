/** What an administrator asks notification-service. */
@NullMarked
package dk.rettidig.portal.service.notification.upkeep;

import org.jspecify.annotations.NullMarked;
