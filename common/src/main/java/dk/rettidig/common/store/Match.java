package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import org.bson.Document;

/**
 * Which documents are meant: the only query shapes that the kernel sends, so that every store
 * answers them alike (D9). Immutable.
 */
public final class Match {

  private final Document filter;
  private final Document order;
  private final int limit;

  private Match(Document filter, Document order, int limit) {
    this.filter = filter;
    this.order = order;
    this.limit = limit;
  }

  /** Every document. */
  public static Match all() {
    return new Match(new Document(), new Document(), 0);
  }

  /** Documents whose field equals the value, or whose array field contains it. */
  public static Match where(String field, Object value) {
    return all().and(field, value);
  }

  /** And whose field equals the value, or whose array field contains it. */
  public Match and(String field, Object value) {
    return with(field, plain(value));
  }

  /** And whose field is one of the values. */
  public Match andIn(String field, Collection<?> values) {
    return with(field, new Document("$in", values.stream().map(Match::plain).toList()));
  }

  /** And whose field is at or after the first instant and before the second. */
  public Match andBetween(String field, Instant from, Instant before) {
    return with(field, new Document("$gte", Date.from(from)).append("$lt", Date.from(before)));
  }

  /** Lowest first. */
  public Match ascending(String field) {
    return new Match(filter, new Document(order).append(field, 1), limit);
  }

  /** Highest first. */
  public Match descending(String field) {
    return new Match(filter, new Document(order).append(field, -1), limit);
  }

  /** At most so many; 0 means all. */
  public Match limit(int most) {
    return new Match(filter, order, most);
  }

  private Match with(String field, Object condition) {
    if (filter.containsKey(field)) {
      throw new IllegalArgumentException("two conditions on the field " + field);
    }
    return new Match(new Document(filter).append(field, condition), order, limit);
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Id id -> id.value();
      case Enum<?> constant -> constant.name();
      case Instant instant -> Date.from(instant);
      case LocalDate date -> date.toString();
      default -> value;
    };
  }

  Document filter() {
    return filter;
  }

  Document order() {
    return order;
  }

  int most() {
    return limit;
  }
}
