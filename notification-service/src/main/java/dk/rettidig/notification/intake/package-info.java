/** The intake desk: queue, steps, duty roster. */
@NullMarked
package dk.rettidig.notification.intake;

import org.jspecify.annotations.NullMarked;
