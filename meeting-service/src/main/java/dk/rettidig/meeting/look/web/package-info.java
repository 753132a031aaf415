/** The read log over HTTP. */
@NullMarked
package dk.rettidig.meeting.look.web;

import org.jspecify.annotations.NullMarked;
