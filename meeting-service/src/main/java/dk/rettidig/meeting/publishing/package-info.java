/** How this service's events look to others. */
@NullMarked
package dk.rettidig.meeting.publishing;

import org.jspecify.annotations.NullMarked;
