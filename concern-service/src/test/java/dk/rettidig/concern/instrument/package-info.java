@NullMarked
package dk.rettidig.concern.instrument;

import org.jspecify.annotations.NullMarked;
