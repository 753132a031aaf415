/** Tests. */
@NullMarked
package dk.rettidig.portal.page;

import org.jspecify.annotations.NullMarked;
