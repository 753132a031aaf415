@NullMarked
package dk.rettidig.concern.round;

import org.jspecify.annotations.NullMarked;
