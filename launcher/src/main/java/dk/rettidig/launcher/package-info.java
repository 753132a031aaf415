/** Starts everything, or one part of it, on this machine: for development and evaluation (D19). */
@NullMarked
package dk.rettidig.launcher;

import org.jspecify.annotations.NullMarked;
