/** What the forum's pages ask meeting-service. */
@NullMarked
package dk.rettidig.portal.service.meeting.forum;

import org.jspecify.annotations.NullMarked;
