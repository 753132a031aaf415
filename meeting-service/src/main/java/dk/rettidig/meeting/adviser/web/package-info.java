/** Advisers over HTTP. */
@NullMarked
package dk.rettidig.meeting.adviser.web;

import org.jspecify.annotations.NullMarked;
