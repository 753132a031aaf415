/** Steps that become due: kept in memory for speed, found again in the store after a crash. */
@NullMarked
package dk.rettidig.notification.due;

import org.jspecify.annotations.NullMarked;
