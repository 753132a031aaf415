/**
 * Measures the rules of early detection on simulated children, of whom it is known when their
 * situation truly turns. It starts no part of the house and keeps one child at a time.
 */
@NullMarked
package dk.rettidig.launcher.bench.detection;

import org.jspecify.annotations.NullMarked;
