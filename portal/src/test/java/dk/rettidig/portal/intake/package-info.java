/** Tests. */
@NullMarked
package dk.rettidig.portal.intake;

import org.jspecify.annotations.NullMarked;
