@NullMarked
package dk.rettidig.concern.baton;

import org.jspecify.annotations.NullMarked;
