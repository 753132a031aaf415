/** Tests. */
@NullMarked
package dk.rettidig.notification.delivery;

import org.jspecify.annotations.NullMarked;
