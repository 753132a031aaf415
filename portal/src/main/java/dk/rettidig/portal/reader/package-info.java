/** Who is logged in. */
@NullMarked
package dk.rettidig.portal.reader;

import org.jspecify.annotations.NullMarked;
