/**
 * Who acts today for whoever is responsible: absence is no leaving, and nothing is without a
 * responsible adult for a day (invariant 2).
 */
@NullMarked
package dk.rettidig.concern.standin;

import org.jspecify.annotations.NullMarked;
