/**
 * Invented municipalities: generated from a seed, filled in over the services' own interfaces, and
 * the people in them who can log in.
 */
@NullMarked
package dk.rettidig.launcher.demo;

import org.jspecify.annotations.NullMarked;
