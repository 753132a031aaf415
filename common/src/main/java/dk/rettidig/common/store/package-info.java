/** One database per municipality, and aggregates kept in single documents. */
@NullMarked
package dk.rettidig.common.store;

import org.jspecify.annotations.NullMarked;
