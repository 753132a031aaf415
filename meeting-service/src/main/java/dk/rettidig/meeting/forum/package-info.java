/** Fixed forums: a series per district and its meetings, a year ahead. */
@NullMarked
package dk.rettidig.meeting.forum;

import org.jspecify.annotations.NullMarked;
