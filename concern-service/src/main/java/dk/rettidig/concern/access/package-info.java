/**
 * Who may see what: pure functions over the reader's posts, the child's place and the legal basis.
 */
@NullMarked
package dk.rettidig.concern.access;

import org.jspecify.annotations.NullMarked;
