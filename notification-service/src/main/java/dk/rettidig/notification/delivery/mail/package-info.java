/** Mails that say that something happened, and nothing about whom. */
@NullMarked
package dk.rettidig.notification.delivery.mail;

import org.jspecify.annotations.NullMarked;
