/** What is consumed, held against its contract. */
@NullMarked
package dk.rettidig.concern.meetingevents;

import org.jspecify.annotations.NullMarked;
