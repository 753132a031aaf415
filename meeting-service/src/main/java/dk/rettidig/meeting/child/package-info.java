/** The small record of children: where they are, and who their siblings are. */
@NullMarked
package dk.rettidig.meeting.child;

import org.jspecify.annotations.NullMarked;
