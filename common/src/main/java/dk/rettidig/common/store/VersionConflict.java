package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the record meanwhile; carries what it is now, so that both can be shown
 * (D8).
 */
public final class VersionConflict extends Refusal {

  static final String CODE = "request:changed-meanwhile";

  private final transient Stored<?> there;

  VersionConflict(Stored<?> there) {
    this(there, null);
  }

  private VersionConflict(Stored<?> there, @Nullable Object view) {
    super(Kind.CONFLICT, CODE, List.of(), List.of(), view);
    this.there = there;
  }

  /** The record as it is now. */
  public Stored<?> there() {
    return there;
  }

  /** The same refusal with the representation of the record that this reader may see. */
  @SuppressWarnings("unchecked") // a store's conflict carries that store's aggregate
  public <A> VersionConflict showing(Function<Stored<A>, ?> view) {
    return new VersionConflict(there, view.apply((Stored<A>) there));
  }
}
