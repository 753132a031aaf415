/** Who has looked at a child here, for the leader of the child's unit. */
@NullMarked
package dk.rettidig.meeting.look;

import org.jspecify.annotations.NullMarked;
