/** The notifier's side of a formal notification (<i>underretning</i>). */
@NullMarked
package dk.rettidig.portal.notification;

import org.jspecify.annotations.NullMarked;
