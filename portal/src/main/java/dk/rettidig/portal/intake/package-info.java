/** The intake desk: the queue with its clocks, a notification, the duty roster. */
@NullMarked
package dk.rettidig.portal.intake;

import org.jspecify.annotations.NullMarked;
