/** Proofs of delivery over HTTP. */
@NullMarked
package dk.rettidig.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
