/** A domain that leans on technology and on its leaf. */
@NullMarked
package dk.rettidig.common.testing.architecture.tangled.order;

import org.jspecify.annotations.NullMarked;
