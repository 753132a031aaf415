/** Who may see and do what with a notification: pure functions, deny by default. */
@NullMarked
package dk.rettidig.notification.access;

import org.jspecify.annotations.NullMarked;
