package dk.rettidig.concern.scale.web;

import dk.rettidig.concern.instrument.Difference;
import dk.rettidig.concern.instrument.Text;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import dk.rettidig.concern.scale.CheckModel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a check found; it can be saved when there are no faults.
 *
 * @param scale how the scale looks, where the text is one
 */
record CheckView(
    List<FaultView> faults, List<DifferenceView> differences, @Nullable InstrumentView scale) {

  /** A fault; {@code place} is a JSON Pointer (RFC 6901), {@code line} 0 for the whole. */
  record FaultView(String code, String place, int line, int column, String message) {

    static FaultView of(Reason reason, Locale language) {
      return new FaultView(
          reason.fault().code(),
          reason.fault().pointer(),
          reason.place().line(),
          reason.place().column(),
          new Text(reason.fault().danish(), reason.fault().english()).in(language));
    }
  }

  /** One difference; {@code code} is empty for the model as a whole. */
  record DifferenceView(
      String part, String code, String aspect, @Nullable String before, @Nullable String after) {

    static DifferenceView of(Difference one, Locale language) {
      return new DifferenceView(
          one.part().name(),
          one.code(),
          one.aspect().name(),
          one.before() == null ? null : one.before().in(language),
          one.after() == null ? null : one.after().in(language));
    }
  }

  static CheckView of(CheckModel.Checked checked, Locale language) {
    return new CheckView(
        checked.reasons().stream().map(one -> FaultView.of(one, language)).toList(),
        checked.differences().stream().map(one -> DifferenceView.of(one, language)).toList(),
        checked.instrument() == null ? null : InstrumentView.of(checked.instrument(), language));
  }
}
