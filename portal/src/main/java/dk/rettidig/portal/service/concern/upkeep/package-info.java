/** What an administrator asks concern-service. */
@NullMarked
package dk.rettidig.portal.service.concern.upkeep;

import org.jspecify.annotations.NullMarked;
