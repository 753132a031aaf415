/** What this service takes from concern-events: only what routes need, and no child's id. */
@NullMarked
package dk.rettidig.notification.concernevents;

import org.jspecify.annotations.NullMarked;
