package dk.rettidig.concern.instrument;

import org.jspecify.annotations.Nullable;

/**
 * Where a model comes from.
 *
 * @param title the document or page
 * @param url its public address, where it has one
 * @param read year and month of reading, e.g. {@code 2026-11}
 * @param mark how completely it could be read
 */
public record Source(String title, @Nullable String url, String read, SourceMark mark) {}
