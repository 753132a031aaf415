/**
 * From the aggregate's document to the broker: nothing acknowledged is lost, order is kept per
 * aggregate (D6).
 */
@NullMarked
package dk.rettidig.common.outbox;

import org.jspecify.annotations.NullMarked;
