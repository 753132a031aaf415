/** What people write, and how much of it. */
@NullMarked
package dk.rettidig.concern.freetext;

import org.jspecify.annotations.NullMarked;
