/** Proofs about personal data on the whole running house: where it may stand, and who finds it. */
@NullMarked
package dk.rettidig.launcher.canary;

import org.jspecify.annotations.NullMarked;
