/** What somebody leaves open, and handing it over in one go. */
@NullMarked
package dk.rettidig.portal.leaving;

import org.jspecify.annotations.NullMarked;
