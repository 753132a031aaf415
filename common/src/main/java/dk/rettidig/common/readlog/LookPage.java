package dk.rettidig.common.readlog;

import com.mongodb.client.model.Filters;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Some looks, newest first.
 *
 * @param next what to ask for to read on; null at the end
 */
public record LookPage(List<ReadLogEntry> entries, @Nullable String next) {

  /** Copies the entries. */
  public LookPage {
    entries = List.copyOf(entries);
  }

  /** The first so many of what was found; where more was found, another page follows. */
  static LookPage of(List<ReadLogEntry> found, int size) {
    return found.size() <= size
        ? new LookPage(found, null)
        : new LookPage(found.subList(0, size), Start.after(found.get(size - 1)));
  }

  /** The page of the log that was asked for cannot be one that was handed out. */
  public static final class UnknownPage extends Refusal {

    static final String CODE = "read-log:unknown-page";

    UnknownPage(Throwable cause) {
      super(Kind.INVALID, CODE);
      initCause(cause);
    }
  }

  /** The entry that a page begins after, as text that can travel in a request. */
  record Start(Instant at, String id) {

    private static String after(ReadLogEntry last) {
      return last.look().at().toEpochMilli() + "_" + last.id();
    }

    static Start read(String text) {
      int bar = text.indexOf('_');
      try {
        return new Start(
            Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(bar, 0)))),
            text.substring(bar + 1));
      } catch (NumberFormatException e) {
        throw new UnknownPage(e);
      }
    }

    Bson filter() {
      Date date = Date.from(at);
      return Filters.or(
          Filters.lt(EntryForm.AT, date),
          Filters.and(Filters.eq(EntryForm.AT, date), Filters.lt(EntryForm.ID, id)));
    }
  }
}
