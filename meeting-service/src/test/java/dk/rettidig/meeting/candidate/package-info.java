@NullMarked
package dk.rettidig.meeting.candidate;

import org.jspecify.annotations.NullMarked;
