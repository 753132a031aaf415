/** Tests of the package of the same name. */
@NullMarked
package dk.rettidig.concern.absence;

import org.jspecify.annotations.NullMarked;
