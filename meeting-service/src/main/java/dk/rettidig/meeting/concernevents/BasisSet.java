package dk.rettidig.meeting.concernevents;

import dk.rettidig.common.actor.Role;
import dk.rettidig.meeting.basis.Basis;
import dk.rettidig.meeting.basis.BasisKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agenda needs of a basis. */
record BasisSet(
    String concern,
    String basis,
    String child,
    String unit,
    BasisKind kind,
    List<String> receivers,
    LocalDate from,
    @Nullable LocalDate expires,
    boolean takenOver) {

  private static final List<String> FORUM = List.of(Role.ADVISER.name(), Role.SPECIALIST.name());

  /** A basis that names nobody of the forum is none of its business, and is not kept. */
  boolean isForForum() {
    return receivers.stream().anyMatch(FORUM::contains);
  }

  Basis.Terms toTerms(Instant setAt) {
    return new Basis.Terms(child, unit, kind, receivers, from, expires, setAt);
  }
}
