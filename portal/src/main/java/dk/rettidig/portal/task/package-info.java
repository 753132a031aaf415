/** What waits for the reader, from all services. */
@NullMarked
package dk.rettidig.portal.task;

import org.jspecify.annotations.NullMarked;
