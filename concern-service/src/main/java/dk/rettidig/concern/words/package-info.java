/** What the service says in plain words, in Danish and English, by code. */
@NullMarked
package dk.rettidig.concern.words;

import org.jspecify.annotations.NullMarked;
