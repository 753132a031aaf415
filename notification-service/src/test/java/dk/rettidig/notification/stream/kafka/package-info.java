/** Tests. */
@NullMarked
package dk.rettidig.notification.stream.kafka;

import org.jspecify.annotations.NullMarked;
