/** Who acts: a person with roles and assignments, or the system with a reason. */
@NullMarked
package dk.rettidig.common.actor;

import org.jspecify.annotations.NullMarked;
