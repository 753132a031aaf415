/** The small record of units and people that the policies read. */
@NullMarked
package dk.rettidig.meeting.organisation;

import org.jspecify.annotations.NullMarked;
