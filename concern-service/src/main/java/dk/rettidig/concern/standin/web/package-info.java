/** Absences of those who work here, over HTTP. */
@NullMarked
package dk.rettidig.concern.standin.web;

import org.jspecify.annotations.NullMarked;
