/** Foreign events about concerns and their legal bases. */
@NullMarked
package dk.rettidig.meeting.concernevents;

import org.jspecify.annotations.NullMarked;
