package dk.rettidig.portal.service.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A baton log as one reader of the family sees it; {@code acting} is who acts today by name, {@code
 * instead} where that is not the holder.
 */
public record FamilyLog(
    String id,
    String childName,
    String state,
    String step,
    Instant openedAt,
    String holder,
    @Nullable String acting,
    boolean instead,
    LocalDate evaluateBy,
    List<LogEntry> entries,
    Map<String, String> names,
    @Nullable Instant closedAt) {

  /** Whether it is worked in. */
  public boolean open() {
    return state.equals("OPEN");
  }
}
