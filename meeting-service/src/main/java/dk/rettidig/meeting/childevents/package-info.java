/** Foreign events about children. */
@NullMarked
package dk.rettidig.meeting.childevents;

import org.jspecify.annotations.NullMarked;
