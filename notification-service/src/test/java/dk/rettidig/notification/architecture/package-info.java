/** Rules about who may know whom. */
@NullMarked
package dk.rettidig.notification.architecture;

import org.jspecify.annotations.NullMarked;
