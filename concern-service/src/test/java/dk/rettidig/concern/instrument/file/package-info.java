@NullMarked
package dk.rettidig.concern.instrument.file;

import org.jspecify.annotations.NullMarked;
