package dk.rettidig.concern.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of rows under one line of column names, parted by semicolons or commas (RFC 4180), as
 * spreadsheets write it.
 *
 * @param name what it is called in the report
 */
public record CsvFile(String name, String text) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Takes one row. */
  @FunctionalInterface
  public interface RowTaker {

    /** What became of the row. */
    Taken take(Row row) throws RowFault;
  }

  /**
   * Lets each row be taken; a row that cannot be is reported and does not stop the others.
   *
   * @param columns that must be there
   */
  public FileReport each(List<String> columns, RowTaker taker) {
    var tally = new Tally(name);
    try (CsvReader<NamedCsvRecord> reader = reader()) {
      boolean first = true;
      for (NamedCsvRecord record : reader) {
        if (first && !complete(record.getHeader(), columns, tally)) {
          return tally.report();
        }
        first = false;
        take(record, tally, taker);
      }
    } catch (CsvParseException _) { // its message quotes the file
      tally.refuse(0, new RowFault("", Reason.FILE_UNREADABLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally.report();
  }

  /** In a row with more or fewer cells it cannot be told which one is which. */
  private static void take(NamedCsvRecord record, Tally tally, RowTaker taker) {
    if (record.getFieldCount() != record.getHeader().size()) {
      tally.refuse(record.getStartingLineNumber(), new RowFault("", Reason.ROW_NOT_LIKE_HEADER));
    } else {
      tally.take(new Row(record.getStartingLineNumber(), record.getFieldsAsMap()), taker);
    }
  }

  private CsvReader<NamedCsvRecord> reader() {
    String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    String header = plain.lines().findFirst().orElse("");
    return CsvReader.builder()
        .fieldSeparator(header.contains(";") ? ';' : ',')
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofNamedCsvRecord(plain);
  }

  private static boolean complete(List<String> header, List<String> columns, Tally tally) {
    Set<String> there = new HashSet<>(header);
    columns.stream()
        .filter(column -> !there.contains(column))
        .forEach(column -> tally.refuse(1, new RowFault(column, Reason.COLUMN_MISSING)));
    return there.containsAll(columns);
  }
}
