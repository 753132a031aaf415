/** Pupils' absence: the list of the school's meeting, one pupil's days, and the head's drafts. */
@NullMarked
package dk.rettidig.portal.absence;

import org.jspecify.annotations.NullMarked;
