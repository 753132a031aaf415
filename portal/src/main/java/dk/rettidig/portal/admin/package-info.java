/** Imports, parked events and deliveries. */
@NullMarked
package dk.rettidig.portal.admin;

import org.jspecify.annotations.NullMarked;
