/** What the intake desk calls. */
@NullMarked
package dk.rettidig.notification.intake.web;

import org.jspecify.annotations.NullMarked;
