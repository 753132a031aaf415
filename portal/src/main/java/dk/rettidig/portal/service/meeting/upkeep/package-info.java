/** What an administrator asks meeting-service. */
@NullMarked
package dk.rettidig.portal.service.meeting.upkeep;

import org.jspecify.annotations.NullMarked;
