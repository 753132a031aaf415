/** Text as people in Denmark order it. */
@NullMarked
package dk.rettidig.common.text;

import org.jspecify.annotations.NullMarked;
