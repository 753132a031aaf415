/** Concerns, bases and tasks over HTTP. */
@NullMarked
package dk.rettidig.concern.concern.web;

import org.jspecify.annotations.NullMarked;
