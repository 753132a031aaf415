/** A service as the sample pages of the browser tests ask it. */
@NullMarked
package dk.rettidig.portal.service.concern;

import org.jspecify.annotations.NullMarked;
