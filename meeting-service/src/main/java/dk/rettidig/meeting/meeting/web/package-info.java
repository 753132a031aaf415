/** Items over HTTP. */
@NullMarked
package dk.rettidig.meeting.meeting.web;

import org.jspecify.annotations.NullMarked;
