/** Who a child is, told to the authority's own service for a notification at its desk. */
@NullMarked
package dk.rettidig.concern.identity;

import org.jspecify.annotations.NullMarked;
