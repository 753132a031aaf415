/** Taking over over HTTP. */
@NullMarked
package dk.rettidig.meeting.history.web;

import org.jspecify.annotations.NullMarked;
