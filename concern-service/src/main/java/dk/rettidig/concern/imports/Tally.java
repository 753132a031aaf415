package dk.rettidig.concern.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of a file's rows while they are taken. */
final class Tally {

  private final String file;
  private final Map<Taken.Outcome, Integer> counts = new EnumMap<>(Taken.Outcome.class);
  private final List<FileReport.Refused> refused = new ArrayList<>();
  private final List<FileReport.Line> records = new ArrayList<>();

  Tally(String file) {
    this.file = file;
  }

  void take(Row row, CsvFile.RowTaker taker) {
    try {
      Taken taken = taker.take(row);
      counts.merge(taken.outcome(), 1, Integer::sum);
      records.add(new FileReport.Line(row.line(), taken.id()));
    } catch (RowFault fault) {
      refuse(row.line(), fault);
    }
  }

  void refuse(long line, RowFault fault) {
    refused.add(new FileReport.Refused(line, fault.field(), fault.reason()));
  }

  FileReport report() {
    return new FileReport(
        file,
        counts.getOrDefault(Taken.Outcome.CREATED, 0),
        counts.getOrDefault(Taken.Outcome.CHANGED, 0),
        counts.getOrDefault(Taken.Outcome.UNCHANGED, 0),
        refused,
        records);
  }
}
