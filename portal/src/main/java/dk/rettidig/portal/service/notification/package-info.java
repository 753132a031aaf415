/** What the portal asks notification-service; one HTTP interface per page's need. */
@NullMarked
package dk.rettidig.portal.service.notification;

import org.jspecify.annotations.NullMarked;
