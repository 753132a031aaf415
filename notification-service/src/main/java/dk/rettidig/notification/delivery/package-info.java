/**
 * Delivery over real channels: everybody who must be told of an event gets it once, in order,
 * however long their mailbox or their system is away, and it can be proved.
 */
@NullMarked
package dk.rettidig.notification.delivery;

import org.jspecify.annotations.NullMarked;
