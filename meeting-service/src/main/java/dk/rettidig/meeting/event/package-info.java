/** What happens in this service, named in the past tense. */
@NullMarked
package dk.rettidig.meeting.event;

import org.jspecify.annotations.NullMarked;
