package dk.rettidig.concern.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code child.changed.v1}: no name, no number, no address. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildBody(
    String child,
    @Nullable String unit,
    @Nullable String group,
    String actingMunicipality,
    List<String> siblings,
    List<String> guardians,
    boolean active) {

  static ChildBody of(Child child) {
    UnitId unit = child.place().unit();
    GroupId group = child.place().group();
    return new ChildBody(
        child.id().value(),
        unit == null ? null : unit.value(),
        group == null ? null : group.value(),
        child.place().acting().code(),
        child.siblings().stream().map(ChildId::value).toList(),
        child.guardians().stream().map(PersonId::value).toList(),
        child.active());
  }
}
