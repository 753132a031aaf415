package dk.rettidig.common.readlog;

/**
 * The end of a chain at some time; whoever keeps it can later prove that the chain up to it is the
 * same.
 *
 * @param segment the chain of one running instance
 * @param sequence of the last entry, from 1; 0 before the first
 * @param hash of the last entry, in hex
 */
public record Head(String segment, long sequence, String hash) {

  private static final String NOTHING_BEFORE = "0".repeat(64);

  static Head beginning(String segment) {
    return new Head(segment, 0, NOTHING_BEFORE);
  }
}
