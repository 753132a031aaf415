/** What fails alone. */
@NullMarked
package dk.rettidig.notification.due;

import org.jspecify.annotations.NullMarked;
