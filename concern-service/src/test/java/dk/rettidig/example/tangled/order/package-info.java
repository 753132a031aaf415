/** A domain that leans on technology and on its leaf. */
@NullMarked
package dk.rettidig.example.tangled.order;

import org.jspecify.annotations.NullMarked;
