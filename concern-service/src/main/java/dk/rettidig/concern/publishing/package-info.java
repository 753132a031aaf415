/** What leaves the service: ids, codes and dates. */
@NullMarked
package dk.rettidig.concern.publishing;

import org.jspecify.annotations.NullMarked;
