package dk.rettidig.concern.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of one file.
 *
 * @param file its name
 * @param refused rows that were not taken, in the order of the file
 * @param records which record each row that was taken is about
 */
public record FileReport(
    String file,
    int created,
    int changed,
    int unchanged,
    List<Refused> refused,
    List<Line> records) {

  /**
   * A row that was not taken.
   *
   * @param field the column's name
   */
  public record Refused(long line, String field, Reason reason) {}

  /** The record that a row is about. */
  public record Line(long line, String id) {}

  /** Copies the lists. */
  public FileReport {
    refused = List.copyOf(refused);
    records = List.copyOf(records);
  }

  /** The same with more rows that could not be taken completely. */
  public FileReport refusing(List<Refused> more) {
    return new FileReport(
        file,
        created,
        changed,
        unchanged,
        Stream.concat(refused.stream(), more.stream()).toList(),
        records);
  }
}
