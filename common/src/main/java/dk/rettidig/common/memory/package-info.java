/** What a process remembers for a while, in bounded number. */
@NullMarked
package dk.rettidig.common.memory;

import org.jspecify.annotations.NullMarked;
