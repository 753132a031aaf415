/** What somebody leaves open, and handing it over in one go (invariant 2). */
@NullMarked
package dk.rettidig.concern.leaving;

import org.jspecify.annotations.NullMarked;
