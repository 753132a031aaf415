/**
 * From the broker to a handler: each event takes effect once, a poisonous one parks its aggregate
 * (D7).
 */
@NullMarked
package dk.rettidig.common.consumption;

import org.jspecify.annotations.NullMarked;
