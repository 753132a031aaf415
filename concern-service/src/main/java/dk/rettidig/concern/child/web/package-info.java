/** The import of children over HTTP. */
@NullMarked
package dk.rettidig.concern.child.web;

import org.jspecify.annotations.NullMarked;
