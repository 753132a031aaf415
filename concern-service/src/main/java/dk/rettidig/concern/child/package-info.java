/** Children: who they are, encrypted; and where they belong, by ids. */
@NullMarked
package dk.rettidig.concern.child;

import org.jspecify.annotations.NullMarked;
