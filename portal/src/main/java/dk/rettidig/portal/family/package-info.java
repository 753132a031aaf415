/** What a family sees of its own logs, and what it writes in them. */
@NullMarked
package dk.rettidig.portal.family;

import org.jspecify.annotations.NullMarked;
