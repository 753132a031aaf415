package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something on a child's course, as far as a rule may read it: days and places, never words. */
public sealed interface Entry {

  /** By which it can be quoted, and looked up for whether a reader may see it. */
  String id();

  /** When it was observed, agreed or is going to be; not when it was typed. */
  LocalDate day();

  /** What kind of entry it is. */
  default Kind kind() {
    return switch (this) {
      case Rating _ -> Kind.RATING;
      case Concern _ -> Kind.CONCERN;
      case Action _ -> Kind.ACTION;
      case Decision _ -> Kind.DECISION;
      case Transition _ -> Kind.TRANSITION;
      case Absence _ -> Kind.ABSENCE;
    };
  }

  /** What there is to read of a child. */
  enum Kind {
    RATING,
    CONCERN,
    ACTION,
    DECISION,
    TRANSITION,
    ABSENCE
  }

  /** The joint rating of a round: the whole where it was chosen, else the gravest dimension. */
  record Rating(String id, LocalDate day, Placement placement) implements Entry {}

  /**
   * A concern.
   *
   * @param placement null where no level was chosen
   * @param bases on which somebody may read it; those of one unit share its internal one
   */
  record Concern(
      String id,
      LocalDate day,
      @Nullable Placement placement,
      Profession profession,
      Set<String> bases)
      implements Entry {

    /** Copies the bases. */
    public Concern {
      bases = Set.copyOf(bases);
    }

    boolean sharesBasis(Concern other) {
      return !Collections.disjoint(bases, other.bases);
    }
  }

  /**
   * What somebody is to do.
   *
   * @param day when it was agreed
   * @param due its date
   * @param touched when anybody last wrote to it
   */
  record Action(String id, LocalDate day, LocalDate due, LocalDate touched, boolean open)
      implements Entry {}

  /**
   * A decision of a forum or a meeting.
   *
   * @param due its date
   * @param answered whether it was said what came of it
   */
  record Decision(String id, LocalDate day, LocalDate due, boolean answered) implements Entry {}

  /**
   * A change of unit, or of what carries the child there.
   *
   * @param handedOver whether what is to be known was passed on, or it was decided to pass nothing
   */
  record Transition(String id, LocalDate day, boolean handedOver) implements Entry {}

  /** A school day that the child was away. */
  record Absence(String id, LocalDate day, Category category) implements Entry {

    /** As schools register it (bekendtgørelse om elevers fravær). */
    public enum Category {
      SICK,
      PERMITTED,
      UNLAWFUL
    }
  }

  /**
   * What somebody is to the child.
   *
   * @param role a code of the profession, or of the role where the profession is not known
   * @param unitKind where they work
   */
  record Profession(String role, String unitKind) {}
}
