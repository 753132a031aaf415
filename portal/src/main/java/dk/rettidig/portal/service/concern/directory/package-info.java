/** Names and places, as this reader may know them. */
@NullMarked
package dk.rettidig.portal.service.concern.directory;

import org.jspecify.annotations.NullMarked;
