/** Series over HTTP. */
@NullMarked
package dk.rettidig.meeting.forum.web;

import org.jspecify.annotations.NullMarked;
