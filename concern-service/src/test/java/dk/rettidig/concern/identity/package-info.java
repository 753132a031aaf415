/** Who is told who a child is. */
@NullMarked
package dk.rettidig.concern.identity;

import org.jspecify.annotations.NullMarked;
