/** Concerns that ask for the forum and wait for their basis: never a child, a name or a text. */
@NullMarked
package dk.rettidig.meeting.candidate;

import org.jspecify.annotations.NullMarked;
