package dk.rettidig.common.readlog;

/**
 * Something that is wrong with the log, and where.
 *
 * @param kind what is wrong
 * @param place {@code <segment>/<sequence>}, or the line of a file
 */
public record Finding(Kind kind, String place) {

  /** What can be wrong with a log. */
  public enum Kind {
    CHANGED("the entry does not have the content that its hash was made over"),
    REORDERED("the entry stands in another place than it was written in"),
    INSERTED("the place is taken twice"),
    REMOVED("the entry is missing"),
    BROKEN_LINK("the entry before this one is not the one that this one was written after"),
    TAIL_CUT("a head that others kept names an entry, and the log ends before it"),
    REWRITTEN("a head that others kept names another entry for this place"),
    UNREADABLE("this is not an entry");

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }
  }

  static Finding at(Kind kind, String segment, long sequence) {
    return new Finding(kind, segment + "/" + sequence);
  }

  @Override
  public String toString() {
    return place + ": " + kind + ": " + kind.meaning;
  }
}
