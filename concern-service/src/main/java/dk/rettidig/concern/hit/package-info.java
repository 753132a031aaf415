/**
 * What is worth a look: hits of the rules that the municipality has decided to use, kept for who
 * leads the child's unit, answered by that person, gone after a while. No score, no order of
 * gravity; the answers are counted per rule, never per child or person.
 */
@NullMarked
package dk.rettidig.concern.hit;

import org.jspecify.annotations.NullMarked;
