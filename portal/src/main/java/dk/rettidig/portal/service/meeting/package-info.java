/** What the portal asks meeting-service; one HTTP interface per page's need. */
@NullMarked
package dk.rettidig.portal.service.meeting;

import org.jspecify.annotations.NullMarked;
