package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Entry;

/**
 * Something is written.
 *
 * @param day on which it is known
 */
record Happening(int day, Entry entry) {}
