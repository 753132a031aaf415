package dk.rettidig.concern.imports;

import dk.rettidig.concern.words.ConcernWords;
import java.util.List;
import java.util.Locale;

/**
 * A report as it is answered: per refused row line, field and reason in words, never the value.
 *
 * @param rows how many were read
 */
public record ReportView(
    String file,
    int rows,
    int created,
    int changed,
    int unchanged,
    List<RefusedView> refused,
    List<FileReport.Line> records) {

  /** A refused row; {@code message} is a sentence in the reader's language. */
  public record RefusedView(long line, String field, String code, String message) {}

  /** The report in the reader's language. */
  public static ReportView of(FileReport report, Locale language) {
    return new ReportView(
        report.file(),
        report.records().size() + report.refused().size(),
        report.created(),
        report.changed(),
        report.unchanged(),
        report.refused().stream().map(one -> view(one, language)).toList(),
        report.records());
  }

  private static RefusedView view(FileReport.Refused refused, Locale language) {
    String code = refused.reason().code();
    return new RefusedView(
        refused.line(), refused.field(), code, ConcernWords.WORDS.of("import." + code, language));
  }
}
