/**
 * Model files: read as untrusted input, held against their schema, refused with file, place and
 * reason. The door is {@link dk.rettidig.concern.instrument.file.ModelFiles}.
 */
@NullMarked
package dk.rettidig.concern.instrument.file;

import org.jspecify.annotations.NullMarked;
