package dk.rettidig.concern.instrument;

import java.util.List;

/**
 * Who publishes an instrument, how complete it is, and what about it is not known.
 *
 * @param unknown one sentence per thing that is not known; never empty for a skeleton
 */
public record About(
    Text title, String publisher, Status status, List<Text> unknown, List<Source> sources) {

  /** Whether every part is filled in; the source marks say by whom. */
  public enum Status {
    /** Every part is there, each marked as the publisher's or as a proposal. */
    COMPLETE,
    /** Only what is known of a published model; the rest is left open, not invented. */
    SKELETON
  }

  public About {
    unknown = List.copyOf(unknown);
    sources = List.copyOf(sources);
  }
}
