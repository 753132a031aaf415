package dk.rettidig.launcher.demo;

import java.time.Instant;

/**
 * A notification to the municipality in the two years before.
 *
 * @param child its place among the children
 * @param author who sent it, when staff of the unit did
 */
record PastNotification(
    String id, int child, DemoPerson author, Notifier notifier, Reason reason, Instant arrivedAt) {

  /** Shares of 2022 (Danmarks Statistik, reference 7.3). */
  enum Notifier {
    SCHOOL(0.210),
    HEALTH(0.196),
    POLICE_OR_COURT(0.125),
    OTHER(0.469);

    private final double share;

    Notifier(double share) {
      this.share = share;
    }

    double share() {
      return share;
    }
  }

  /** Shares of children in 2022 (KL, reference 7.3). */
  enum Reason {
    SCHOOL_PROBLEMS(0.17),
    INSUFFICIENT_CARE(0.16),
    OTHER(0.67);

    private final double share;

    Reason(double share) {
      this.share = share;
    }

    double share() {
      return share;
    }
  }
}
