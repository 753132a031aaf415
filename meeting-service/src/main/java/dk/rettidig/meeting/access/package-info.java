/** Who asks: roles of the token that a valid assignment confirms; deny by default. */
@NullMarked
package dk.rettidig.meeting.access;

import org.jspecify.annotations.NullMarked;
