/** Rules about who may know whom in the kernel. */
@NullMarked
package dk.rettidig.common.architecture;

import org.jspecify.annotations.NullMarked;
