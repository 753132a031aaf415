package dk.rettidig.meeting.child;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a child is, and who the siblings are. */
public record Child(
    ChildId id, @Nullable String unit, @Nullable String group, List<String> siblings) {

  /** Copies the siblings. */
  public Child {
    siblings = List.copyOf(siblings);
  }
}
