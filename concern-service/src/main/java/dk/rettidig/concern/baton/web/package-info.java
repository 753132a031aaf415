/** Baton logs over HTTP, for those who work with them and for the family. */
@NullMarked
package dk.rettidig.concern.baton.web;

import org.jspecify.annotations.NullMarked;
