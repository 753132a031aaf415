/** The formal notification (<i>underretning</i>): written, sent on own duty, and answered. */
@NullMarked
package dk.rettidig.notification.notification;

import org.jspecify.annotations.NullMarked;
