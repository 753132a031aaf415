@NullMarked
package dk.rettidig.concern.standin;

import org.jspecify.annotations.NullMarked;
