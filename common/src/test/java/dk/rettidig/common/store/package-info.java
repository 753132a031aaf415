@NullMarked
package dk.rettidig.common.store;

import org.jspecify.annotations.NullMarked;
