/** A leaf that others lean on. */
@NullMarked
package dk.rettidig.common.testing.architecture.tangled.web;

import org.jspecify.annotations.NullMarked;
