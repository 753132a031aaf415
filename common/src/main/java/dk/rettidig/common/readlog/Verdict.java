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

  /** What can be wrong with a log. */
  public enum Fault {
    CHANGED("the entry does not have the content that its hash was made over"),
    REORDERED("the entry stands in another place than it was written in"),
    INSERTED("the place is taken twice"),
    REMOVED("the entry is missing"),
    BROKEN_LINK("the entry before this one is not the one that this one was written after"),
    TAIL_CUT("a head that others kept names an entry, and the log ends before it"),
    REWRITTEN("a head that others kept names another entry for this place"),
    UNREADABLE("this is not an entry");

    private final String meaning;

    Fault(String meaning) {
      this.meaning = meaning;
    }
  }

  /**
   * Something that is wrong with the log, and where.
   *
   * @param fault what is wrong
   * @param place {@code <segment>/<sequence>}, or the line of a file
   */
  public record Finding(Fault fault, String place) {

    static Finding at(Fault fault, String segment, long sequence) {
      return new Finding(fault, segment + "/" + sequence);
    }

    @Override
    public String toString() {
      return place + ": " + fault + ": " + fault.meaning;
    }
  }
}
