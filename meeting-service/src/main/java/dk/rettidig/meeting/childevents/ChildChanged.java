package dk.rettidig.meeting.childevents;

import dk.rettidig.meeting.child.Child;
import dk.rettidig.meeting.child.ChildId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code child.changed.v1}. */
record ChildChanged(
    String child, @Nullable String unit, @Nullable String group, @Nullable List<String> siblings) {

  Child toChild() {
    return new Child(new ChildId(child), unit, group, siblings == null ? List.of() : siblings);
  }
}
