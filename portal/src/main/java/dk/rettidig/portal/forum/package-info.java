/** The forum: what waits, the agenda, and running an item in the room. */
@NullMarked
package dk.rettidig.portal.forum;

import org.jspecify.annotations.NullMarked;
