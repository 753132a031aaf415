/** Rounds over HTTP. */
@NullMarked
package dk.rettidig.concern.round.web;

import org.jspecify.annotations.NullMarked;
