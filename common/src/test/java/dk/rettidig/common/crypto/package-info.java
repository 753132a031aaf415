@NullMarked
package dk.rettidig.common.crypto;

import org.jspecify.annotations.NullMarked;
