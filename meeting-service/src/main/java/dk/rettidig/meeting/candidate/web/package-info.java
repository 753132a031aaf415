/** Candidates over HTTP. */
@NullMarked
package dk.rettidig.meeting.candidate.web;

import org.jspecify.annotations.NullMarked;
