/** Tests of the package of the same name. */
@NullMarked
package dk.rettidig.concern.access;

import org.jspecify.annotations.NullMarked;
