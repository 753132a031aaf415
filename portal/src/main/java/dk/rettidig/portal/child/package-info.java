/** Children and what happened to them, as far as the reader may see. */
@NullMarked
package dk.rettidig.portal.child;

import org.jspecify.annotations.NullMarked;
