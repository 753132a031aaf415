/** What stands on a meeting's agenda, and how it gets there by itself. */
@NullMarked
package dk.rettidig.meeting.agenda;

import org.jspecify.annotations.NullMarked;
