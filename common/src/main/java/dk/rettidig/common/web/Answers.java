package dk.rettidig.common.web;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.store.VersionConflict;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers with what can change: its version stands in {@code ETag}, and no cache may keep it. */
public final class Answers {

  private Answers() {}

  /** 200 with a view of the aggregate. */
  public static <A, V> ResponseEntity<V> ok(Stored<A> stored, Function<Stored<A>, V> view) {
    return ResponseEntity.ok()
        .eTag(tag(stored.version()))
        .cacheControl(CacheControl.noStore())
        .body(view.apply(stored));
  }

  /** 201 with a view of the aggregate and its address, the same when the request was repeated. */
  public static <A, V> ResponseEntity<V> created(
      String address, Stored<A> stored, Function<Stored<A>, V> view) {
    return ResponseEntity.created(URI.create(address))
        .eTag(tag(stored.version()))
        .cacheControl(CacheControl.noStore())
        .body(view.apply(stored));
  }

  /**
   * 200 with a view of the changed aggregate; a conflict shows the same view of what is there now.
   */
  public static <A, V> ResponseEntity<V> changed(
      Supplier<Stored<A>> change, Function<Stored<A>, V> view) {
    try {
      return ok(change.get(), view);
    } catch (VersionConflict conflict) {
      throw conflict.<A>showing(view);
    }
  }

  private static String tag(long version) {
    return "\"" + version + "\"";
  }
}
