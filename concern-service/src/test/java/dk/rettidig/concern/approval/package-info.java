/** Tests of the package of the same name. */
@NullMarked
package dk.rettidig.concern.approval;

import org.jspecify.annotations.NullMarked;
