/** What every request must hold, whatever it is about. */
@NullMarked
package dk.rettidig.concern.form;

import org.jspecify.annotations.NullMarked;
