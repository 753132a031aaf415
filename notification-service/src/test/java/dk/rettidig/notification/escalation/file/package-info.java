/** Tests. */
@NullMarked
package dk.rettidig.notification.escalation.file;

import org.jspecify.annotations.NullMarked;
