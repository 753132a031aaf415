/** Baton logs: the pages of those who work together on one concern. */
@NullMarked
package dk.rettidig.portal.baton;

import org.jspecify.annotations.NullMarked;
