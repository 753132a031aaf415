/**
 * Legal clocks and the law table that they are read from; free of frameworks but for the settings.
 */
@NullMarked
package dk.rettidig.notification.clock;

import org.jspecify.annotations.NullMarked;
