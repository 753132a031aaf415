/** What is published, held against its contract. */
@NullMarked
package dk.rettidig.concern.publishing;

import org.jspecify.annotations.NullMarked;
