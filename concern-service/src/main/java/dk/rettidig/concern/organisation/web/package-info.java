/** The organisation over HTTP. */
@NullMarked
package dk.rettidig.concern.organisation.web;

import org.jspecify.annotations.NullMarked;
