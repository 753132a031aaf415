package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** The parameters, in the order in which the words of the rule name them. */
  List<Integer> figures();

  /** Everything that it reads; where one of these is not kept, it has nothing to say. */
  Set<Entry.Kind> reads();

  /** What is worth a look as of this day; entries that lie ahead count only for transitions. */
  Optional<Hit> look(Course course, LocalDate today);
}
