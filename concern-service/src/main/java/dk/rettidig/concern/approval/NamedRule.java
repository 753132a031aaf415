package dk.rettidig.concern.approval;

import java.util.List;

/**
 * A rule as a municipality decides on it; another version or other figures are another decision.
 *
 * @param code by which words, decisions and counts know it
 * @param version of the rule
 * @param figures its parameters, in the order in which its words name them
 */
public record NamedRule(String code, int version, List<Integer> figures) {

  /** Copies the figures. */
  public NamedRule {
    figures = List.copyOf(figures);
  }
}
