/** Tests of the package of the same name. */
@NullMarked
package dk.rettidig.concern.organisation;

import org.jspecify.annotations.NullMarked;
