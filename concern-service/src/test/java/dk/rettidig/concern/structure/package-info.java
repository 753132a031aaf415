/** Rules of structure, each seen to refuse a negative fixture. */
@NullMarked
package dk.rettidig.concern.structure;

import org.jspecify.annotations.NullMarked;
