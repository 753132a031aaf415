/** What the service's tests stand on: one running service and one small municipality. */
@NullMarked
package dk.rettidig.concern.testing;

import org.jspecify.annotations.NullMarked;
