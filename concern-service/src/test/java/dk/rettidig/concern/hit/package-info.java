/** Tests of the package of the same name. */
@NullMarked
package dk.rettidig.concern.hit;

import org.jspecify.annotations.NullMarked;
