@NullMarked
package dk.rettidig.meeting.agenda;

import org.jspecify.annotations.NullMarked;
