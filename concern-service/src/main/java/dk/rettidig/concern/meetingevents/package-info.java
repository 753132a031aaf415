/** What meeting-service tells. */
@NullMarked
package dk.rettidig.concern.meetingevents;

import org.jspecify.annotations.NullMarked;
