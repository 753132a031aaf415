/** Decisions as tasks of the responsible person. */
@NullMarked
package dk.rettidig.meeting.task;

import org.jspecify.annotations.NullMarked;
