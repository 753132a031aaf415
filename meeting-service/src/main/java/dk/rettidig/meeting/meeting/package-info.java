/** Running an item: four steps, presence, decisions, closure, carry-over. */
@NullMarked
package dk.rettidig.meeting.meeting;

import org.jspecify.annotations.NullMarked;
