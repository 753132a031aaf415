@NullMarked
package dk.rettidig.common.calendar;

import org.jspecify.annotations.NullMarked;
