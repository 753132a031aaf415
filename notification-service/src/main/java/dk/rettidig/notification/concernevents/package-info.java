/**
 * What this service takes from concern-events: what routes need, and of the child only whom it must
 * not reach.
 */
@NullMarked
package dk.rettidig.notification.concernevents;

import org.jspecify.annotations.NullMarked;
