/** The service held against its documents in {@code contracts/}. */
@NullMarked
package dk.rettidig.concern.contract;

import org.jspecify.annotations.NullMarked;
