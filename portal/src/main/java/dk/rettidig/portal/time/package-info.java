/** Days and times as people in Denmark read them. */
@NullMarked
package dk.rettidig.portal.time;

import org.jspecify.annotations.NullMarked;
