package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the store must know of a kind of aggregate.
 *
 * @param type a record with a component {@code id}
 * @param collection plural, snake case
 * @param topic where its events go
 * @param subject whom its personal components are about; null when it has none
 * @param indexes each the fields of one index, in order, besides {@code _id}
 * @param <A> the aggregate
 */
public record AggregateKind<A extends Record>(
    Class<A> type,
    String collection,
    String topic,
    Function<A, ? extends Id> id,
    Function<A, @Nullable Subject> subject,
    List<List<String>> indexes) {

  /** A kind without personal data and without indexes. */
  public static <A extends Record> AggregateKind<A> of(
      Class<A> type, String collection, String topic, Function<A, ? extends Id> id) {
    return new AggregateKind<>(type, collection, topic, id, aggregate -> null, List.of());
  }

  /** The same kind, whose personal components are about a subject. */
  public AggregateKind<A> about(Function<A, @Nullable Subject> whom) {
    return new AggregateKind<>(type, collection, topic, id, whom, indexes);
  }

  /** The same kind with one more index over these fields, in this order. */
  public AggregateKind<A> indexed(String... fields) {
    var more = new ArrayList<>(indexes);
    more.add(List.of(fields));
    return new AggregateKind<>(type, collection, topic, id, subject, List.copyOf(more));
  }
}
