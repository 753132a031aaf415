/** Early detection: what is worth a look, and the decision that the municipality has made on it. */
@NullMarked
package dk.rettidig.portal.detection;

import org.jspecify.annotations.NullMarked;
