/** Districts, units, groups, people and their assignments; the one owner of both (D2). */
@NullMarked
package dk.rettidig.concern.organisation;

import org.jspecify.annotations.NullMarked;
