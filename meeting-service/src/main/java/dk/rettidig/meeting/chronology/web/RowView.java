package dk.rettidig.meeting.chronology.web;

import dk.rettidig.meeting.chronology.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row as the portal merges it with those of the other services.
 *
 * @param kind a code such as {@code FORUM_DECIDED}
 * @param title in the reader's language
 */
record RowView(
    Instant at, String kind, String title, @Nullable String text, @Nullable String concern) {

  static RowView of(Row row, String title) {
    return new RowView(row.at(), "FORUM_" + row.kind(), title, row.text(), row.concern());
  }
}
