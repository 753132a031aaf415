@NullMarked
package dk.rettidig.embedded;

import org.jspecify.annotations.NullMarked;
