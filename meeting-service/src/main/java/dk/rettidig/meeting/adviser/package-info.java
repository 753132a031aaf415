/** Who advises which units, on which days, and what they may decide. */
@NullMarked
package dk.rettidig.meeting.adviser;

import org.jspecify.annotations.NullMarked;
