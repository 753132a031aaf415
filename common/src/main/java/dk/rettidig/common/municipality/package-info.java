/**
 * The municipality whose data is handled: every store, key and topic entry belongs to exactly one.
 */
@NullMarked
package dk.rettidig.common.municipality;

import org.jspecify.annotations.NullMarked;
