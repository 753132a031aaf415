/** Tests of the package of the same name. */
@NullMarked
package dk.rettidig.concern.freetext;

import org.jspecify.annotations.NullMarked;
