/** The routes as a municipality writes them down. */
@NullMarked
package dk.rettidig.notification.escalation.file;

import org.jspecify.annotations.NullMarked;
