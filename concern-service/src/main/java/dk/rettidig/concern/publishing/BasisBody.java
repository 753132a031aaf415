package dk.rettidig.concern.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rettidig.concern.concern.Basis;
import dk.rettidig.concern.concern.Concern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code basis.set.v1}: the ground's code, never the words behind it.
 *
 * @param takenOver never: no basis is taken over, and one that is set today on a past concern holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BasisBody(
    String concern,
    String basis,
    String child,
    String unit,
    String kind,
    List<String> receivers,
    LocalDate from,
    @Nullable LocalDate expires,
    boolean takenOver) {

  static BasisBody of(Concern concern, Basis basis) {
    return new BasisBody(
        concern.id().value(),
        basis.basis().value(),
        concern.child().value(),
        concern.unit().value(),
        basis.kind().name(),
        basis.receivers().stream().map(Enum::name).sorted().toList(),
        basis.from(),
        basis.expires(),
        false);
  }
}
