/** Questions for names by ids, at the moment of use (D2). */
@NullMarked
package dk.rettidig.concern.names;

import org.jspecify.annotations.NullMarked;
