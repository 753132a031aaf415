/** The chronology over HTTP. */
@NullMarked
package dk.rettidig.meeting.chronology.web;

import org.jspecify.annotations.NullMarked;
