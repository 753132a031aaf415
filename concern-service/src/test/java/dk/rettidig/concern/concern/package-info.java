/** Tests of the package of the same name. */
@NullMarked
package dk.rettidig.concern.concern;

import org.jspecify.annotations.NullMarked;
