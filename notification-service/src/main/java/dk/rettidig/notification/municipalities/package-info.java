/** Which municipalities there are, so that nothing is sent to one that does not exist. */
@NullMarked
package dk.rettidig.notification.municipalities;

import org.jspecify.annotations.NullMarked;
