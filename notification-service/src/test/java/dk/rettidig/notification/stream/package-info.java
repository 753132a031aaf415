/** Tests. */
@NullMarked
package dk.rettidig.notification.stream;

import org.jspecify.annotations.NullMarked;
