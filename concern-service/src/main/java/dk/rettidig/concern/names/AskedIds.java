package dk.rettidig.concern.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a question about several by their ids; more than 500 are cut off. */
public record AskedIds(@Nullable List<@Nullable String> ids) {

  private static final int MOST = 500;

  /** Each of them once; none where the question names none. */
  public List<String> each() {
    if (ids == null) {
      return List.of();
    }
    Set<String> each = new LinkedHashSet<>();
    for (@Nullable String id : ids) {
      if (id != null && !id.isBlank()) {
        each.add(id);
      }
    }
    return each.stream().limit(MOST).toList();
  }
}
