@NullMarked
package dk.rettidig.common.consumption;

import org.jspecify.annotations.NullMarked;
