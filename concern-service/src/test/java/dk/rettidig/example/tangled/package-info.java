/** Breaks every structure rule, so that the rules are seen to work. */
@NullMarked
package dk.rettidig.example.tangled;

import org.jspecify.annotations.NullMarked;
