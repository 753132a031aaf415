package dk.rettidig.common.problem.example;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One refusal of each kind. */
public final class ExampleRefusals {

  private ExampleRefusals() {}

  /** The refusal of a kind. */
  public static Refusal of(Kind kind) {
    return switch (kind) {
      case FORBIDDEN -> new OtherUnit();
      case NOT_FOUND -> new NoSuchLoan();
      case CONFLICT -> new LoanAlreadyReturned();
      case INVALID -> new DueBeforeLent();
      case PRECONDITION_REQUIRED -> new VersionForgotten();
      case UNAVAILABLE -> new ShelfLocked();
    };
  }

  static final class OtherUnit extends Refusal {
    static final String CODE = "loan:other-unit";

    OtherUnit() {
      super(Kind.FORBIDDEN, CODE);
    }
  }

  static final class NoSuchLoan extends Refusal {
    static final String CODE = "loan:not-found";

    NoSuchLoan() {
      super(Kind.NOT_FOUND, CODE, "loan-7");
    }
  }

  static final class LoanAlreadyReturned extends Refusal {
    static final String CODE = "loan:already-returned";

    LoanAlreadyReturned() {
      super(
          Kind.CONFLICT,
          CODE,
          List.of(LocalDate.of(2026, 3, 4), Instant.parse("2026-07-01T12:05:00Z")),
          List.of(),
          Map.of("id", "loan-7", "version", 3));
    }
  }

  static final class DueBeforeLent extends Refusal {
    static final String CODE = "loan:due-before-lent";

    DueBeforeLent() {
      super(
          Kind.INVALID,
          CODE,
          List.of(),
          List.of(
              new FieldFault("due", "loan:too-early", List.of(LocalDate.of(2026, 3, 4))),
              FieldFault.of("shelf", "never-heard-of")),
          null);
    }
  }

  static final class VersionForgotten extends Refusal {
    static final String CODE = "loan:version-forgotten";

    VersionForgotten() {
      super(Kind.PRECONDITION_REQUIRED, CODE);
    }
  }

  static final class ShelfLocked extends Refusal {
    static final String CODE = "loan:shelf-locked";

    ShelfLocked() {
      super(Kind.UNAVAILABLE, CODE);
    }
  }
}
