/** The way to the three services: the reader's own token, their refusals, their absence. */
@NullMarked
package dk.rettidig.portal.service;

import org.jspecify.annotations.NullMarked;
