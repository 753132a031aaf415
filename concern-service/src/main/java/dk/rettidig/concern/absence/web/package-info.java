/** Pupils' absence over HTTP. */
@NullMarked
package dk.rettidig.concern.absence.web;

import org.jspecify.annotations.NullMarked;
