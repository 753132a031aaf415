/** Tests of the intake desk. */
@NullMarked
package dk.rettidig.notification.intake.web;

import org.jspecify.annotations.NullMarked;
