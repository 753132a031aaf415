/**
 * Broker, store and process away in the middle of the work: nothing acknowledged is lost, nothing
 * comes out of order.
 */
@NullMarked
package dk.rettidig.common.outage;

import org.jspecify.annotations.NullMarked;
