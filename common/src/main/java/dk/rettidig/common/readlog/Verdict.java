package dk.rettidig.common.readlog;

import java.util.List;

/**
 * What a verification has found.
 *
 * @param entries read
 * @param segments chains of running instances
 * @param findings empty when the log is whole
 * @param unconfirmed entries behind the head that the next segment names: written, but nobody was
 *     told so and nothing was shown; no fault
 */
public record Verdict(
    long entries, int segments, List<Finding> findings, List<String> unconfirmed) {

  /** Copies the lists. */
  public Verdict {
    findings = List.copyOf(findings);
    unconfirmed = List.copyOf(unconfirmed);
  }

  /** Whether nothing is wrong. */
  public boolean isWhole() {
    return findings.isEmpty();
  }
}
