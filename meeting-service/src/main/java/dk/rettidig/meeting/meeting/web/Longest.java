package dk.rettidig.meeting.meeting.web;

/** How many characters a text on an item may have. */
final class Longest {

  /** What was said at a step: some pages. */
  static final int NOTE = 8000;

  /** A decision, or a reason. */
  static final int STATEMENT = 2000;

  private Longest() {}
}
