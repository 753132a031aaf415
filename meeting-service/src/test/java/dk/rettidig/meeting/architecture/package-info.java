@NullMarked
package dk.rettidig.meeting.architecture;

import org.jspecify.annotations.NullMarked;
