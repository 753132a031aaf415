package dk.rettidig.common.readlog;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import org.bson.conversions.Bson;

/** The entry that a page begins after, as text that can travel in a request. */
record PageStart(Instant at, String id) {

  static String after(ReadLogEntry last) {
    return last.look().at().toEpochMilli() + "_" + last.id();
  }

  static PageStart read(String text) {
    int bar = text.indexOf('_');
    try {
      return new PageStart(
          Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(bar, 0)))),
          text.substring(bar + 1));
    } catch (NumberFormatException e) {
      UnknownPage refusal = new UnknownPage();
      refusal.initCause(e);
      throw refusal;
    }
  }

  Bson filter() {
    Date date = Date.from(at);
    return Filters.or(
        Filters.lt(EntryForm.AT, date),
        Filters.and(Filters.eq(EntryForm.AT, date), Filters.lt(EntryForm.ID, id)));
  }
}
