/** Tests. */
@NullMarked
package dk.rettidig.portal.service;

import org.jspecify.annotations.NullMarked;
