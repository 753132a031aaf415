/** What this service adds to a child's chronology. */
@NullMarked
package dk.rettidig.meeting.chronology;

import org.jspecify.annotations.NullMarked;
