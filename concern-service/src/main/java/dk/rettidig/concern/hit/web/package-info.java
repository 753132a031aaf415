/** What is worth a look over HTTP. */
@NullMarked
package dk.rettidig.concern.hit.web;

import org.jspecify.annotations.NullMarked;
