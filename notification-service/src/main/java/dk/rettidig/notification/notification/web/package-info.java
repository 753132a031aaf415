/** What a notifier and their leader call. */
@NullMarked
package dk.rettidig.notification.notification.web;

import org.jspecify.annotations.NullMarked;
