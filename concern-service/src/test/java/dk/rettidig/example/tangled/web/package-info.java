/** A leaf that others lean on. */
@NullMarked
package dk.rettidig.example.tangled.web;

import org.jspecify.annotations.NullMarked;
