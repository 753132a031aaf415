/**
 * The shared language of degree: versioned scales, their action guides, and the positions made with
 * them. A scale advises, it never decides.
 */
@NullMarked
package dk.rettidig.concern.instrument;

import org.jspecify.annotations.NullMarked;
