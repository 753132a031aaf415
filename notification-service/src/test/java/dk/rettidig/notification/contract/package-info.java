/** Tests. */
@NullMarked
package dk.rettidig.notification.contract;

import org.jspecify.annotations.NullMarked;
