/** Tests of the legal clocks. */
@NullMarked
package dk.rettidig.notification.clock;

import org.jspecify.annotations.NullMarked;
