/** Which municipalities there are. */
@NullMarked
package dk.rettidig.notification.municipalities;

import org.jspecify.annotations.NullMarked;
