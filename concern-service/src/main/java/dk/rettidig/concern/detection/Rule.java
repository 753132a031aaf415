package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.Optional;

/** One named rule with its parameters: a pure function over a course. */
public sealed interface Rule
    permits FallingLine,
        LastingMiddle,
        TwoProfessions,
        StalledAction,
        SilenceAfterDecision,
        TransitionAhead,
        AbsentDays,
        AbsenceShare,
        UnlawfulAbsence {

  /** By which words, approvals and counts know it. */
  String code();

  /** Rises whenever the same course may be answered otherwise under the same parameters. */
  default int version() {
    return 1;
  }

  /** What is worth a look as of this day; entries that lie ahead count only for transitions. */
  Optional<Hit> look(Course course, LocalDate today);
}
