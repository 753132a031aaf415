/** Refusals as a service would declare them. */
@NullMarked
package dk.rettidig.common.problem.example;

import org.jspecify.annotations.NullMarked;
