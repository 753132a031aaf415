@NullMarked
package dk.rettidig.embedded.store;

import org.jspecify.annotations.NullMarked;
