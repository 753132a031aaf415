/** A child's record over HTTP. */
@NullMarked
package dk.rettidig.concern.record.web;

import org.jspecify.annotations.NullMarked;
