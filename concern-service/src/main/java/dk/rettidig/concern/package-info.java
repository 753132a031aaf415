/** The concern service: organisation, people, children, instruments, concerns and their bases. */
@NullMarked
package dk.rettidig.concern;

import org.jspecify.annotations.NullMarked;
