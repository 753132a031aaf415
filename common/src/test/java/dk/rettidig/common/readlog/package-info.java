@NullMarked
package dk.rettidig.common.readlog;

import org.jspecify.annotations.NullMarked;
