/** The one context that all tests of this service share. */
@NullMarked
package dk.rettidig.notification.testing;

import org.jspecify.annotations.NullMarked;
