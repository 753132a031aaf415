/** Who may know whom inside a service: the same for each of them. */
@NullMarked
package dk.rettidig.common.testing.architecture;

import org.jspecify.annotations.NullMarked;
