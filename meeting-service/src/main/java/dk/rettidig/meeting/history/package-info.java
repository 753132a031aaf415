/** What forums did before Rettidig was there, taken over with its own times (D20). */
@NullMarked
package dk.rettidig.meeting.history;

import org.jspecify.annotations.NullMarked;
