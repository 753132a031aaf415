/** Tests of the intake desk. */
@NullMarked
package dk.rettidig.notification.intake;

import org.jspecify.annotations.NullMarked;
