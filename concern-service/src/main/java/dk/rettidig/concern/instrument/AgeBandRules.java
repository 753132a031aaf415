package dk.rettidig.concern.instrument;

import dk.rettidig.concern.instrument.InstrumentRules.Parts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Age bands follow each other: every age between the first and the last is in exactly one. */
final class AgeBandRules {

  private AgeBandRules() {}

  static Stream<Fault> faults(Parts parts) {
    List<AgeBand> bands = parts.ageBands();
    return Stream.of(
            Faults.twice(bands, AgeBand::code, "age-band-code-twice", "/ageBands/%d/code"),
            Faults.each(bands, AgeBandRules::empty),
            Faults.each(bands, (i, band) -> joins(bands, i, band)))
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> empty(int index, AgeBand band) {
    Integer from = band.fromMonth();
    Integer to = band.toMonth();
    return Faults.when(
        from != null && to != null && from >= to,
        "age-band-empty",
        "/ageBands/%d/toMonth".formatted(index),
        "Aldersgruppen slutter, før den begynder.",
        "The age band ends before it begins.");
  }

  private static Stream<Fault> joins(List<AgeBand> bands, int index, AgeBand band) {
    if (index == 0) {
      return Stream.empty();
    }
    AgeBand before = bands.get(index - 1);
    boolean joined =
        before.unborn()
            ? !band.unborn() && Objects.equals(band.fromMonth(), 0)
            : Objects.equals(before.toMonth(), band.fromMonth());
    return Faults.when(
        !joined,
        "age-band-joint",
        "/ageBands/%d".formatted(index),
        "Aldersgruppen skal begynde, hvor den forrige slutter, uden hul og overlap.",
        "The age band begins where the one before ends, without gap or overlap.");
  }
}
