/** Who may know whom in the portal. */
@NullMarked
package dk.rettidig.portal.structure;

import org.jspecify.annotations.NullMarked;
