/**
 * Baton logs: work on a concern together with the family, always in exactly one person's hands, who
 * passes the baton on only when the receiver has accepted it (invariant 2).
 */
@NullMarked
package dk.rettidig.concern.baton;

import org.jspecify.annotations.NullMarked;
