/**
 * Pupils' absence: the days that schools register, what the rules say of them, and the list that
 * the school's absence meeting reads. Every rule suggests, none decides.
 */
@NullMarked
package dk.rettidig.concern.absence;

import org.jspecify.annotations.NullMarked;
