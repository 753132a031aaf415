/** The negative fixture of the search for refusal codes. */
@NullMarked
package dk.rettidig.example.codeless;

import org.jspecify.annotations.NullMarked;
