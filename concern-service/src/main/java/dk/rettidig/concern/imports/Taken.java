package dk.rettidig.concern.imports;

/**
 * What became of a row that was taken.
 *
 * @param id of the record that it is about
 */
public record Taken(Outcome outcome, String id) {

  /** Whether the row changed anything. */
  public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED
  }
}
