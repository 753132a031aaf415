/** The scales over HTTP. */
@NullMarked
package dk.rettidig.concern.scale.web;

import org.jspecify.annotations.NullMarked;
