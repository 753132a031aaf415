/** The small record of legal bases: what lets a name leave its unit, and until when. */
@NullMarked
package dk.rettidig.meeting.basis;

import org.jspecify.annotations.NullMarked;
