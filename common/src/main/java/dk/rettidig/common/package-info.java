@NullMarked
package dk.rettidig.common;

import org.jspecify.annotations.NullMarked;
