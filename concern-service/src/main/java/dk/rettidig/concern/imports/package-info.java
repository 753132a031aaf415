/** Reading the files that municipalities export, row by row, without ever repeating a value. */
@NullMarked
package dk.rettidig.concern.imports;

import org.jspecify.annotations.NullMarked;
