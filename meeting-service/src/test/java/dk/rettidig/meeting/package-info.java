@NullMarked
package dk.rettidig.meeting;

import org.jspecify.annotations.NullMarked;
