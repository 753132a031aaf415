@NullMarked
package dk.rettidig.common.memory;

import org.jspecify.annotations.NullMarked;
