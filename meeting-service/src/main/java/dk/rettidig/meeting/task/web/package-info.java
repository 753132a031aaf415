/** Tasks over HTTP. */
@NullMarked
package dk.rettidig.meeting.task.web;

import org.jspecify.annotations.NullMarked;
