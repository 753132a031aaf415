/** What somebody leaves open, over HTTP. */
@NullMarked
package dk.rettidig.concern.leaving.web;

import org.jspecify.annotations.NullMarked;
