@NullMarked
package dk.rettidig.meeting.forum;

import org.jspecify.annotations.NullMarked;
