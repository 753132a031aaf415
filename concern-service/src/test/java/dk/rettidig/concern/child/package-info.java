/** Tests of the package of the same name. */
@NullMarked
package dk.rettidig.concern.child;

import org.jspecify.annotations.NullMarked;
