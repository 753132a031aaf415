package dk.rettidig.concern.instrument;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All versions of all instruments of one municipality, and which one is used where. */
public final class InstrumentCatalogue {

  private final Map<InstrumentVersion, Instrument> instruments;
  private final InstrumentChoice choice;

  /**
   * @throws IllegalArgumentException when a version stands twice, or the choice names a version
   *     that is not among the instruments
   */
  public InstrumentCatalogue(Collection<Instrument> instruments, InstrumentChoice choice) {
    this.instruments = byVersion(instruments);
    this.choice = choice;
    if (!this.instruments.keySet().containsAll(choice.named())) {
      throw new IllegalArgumentException("an instrument of the choice is not known: " + choice);
    }
  }

  /** Which instrument is used where. */
  public InstrumentChoice choice() {
    return choice;
  }

  /** The very version that a record was made with. */
  public Optional<Instrument> find(InstrumentVersion version) {
    return Optional.ofNullable(instruments.get(version));
  }

  /**
   * The instrument that the municipality uses in a kind of unit.
   *
   * @param unitKind code of the unit's kind, e.g. {@code school}
   */
  public Instrument standardFor(String unitKind) {
    return Objects.requireNonNull(
        instruments.get(choice.byUnitKind().getOrDefault(unitKind, choice.standard())));
  }

  /** Every version, ordered by id and version number. */
  public List<Instrument> all() {
    return instruments.values().stream()
        .sorted(Comparator.comparing(Instrument::version, InstrumentVersion.ORDER))
        .toList();
  }

  private static Map<InstrumentVersion, Instrument> byVersion(Collection<Instrument> instruments) {
    try {
      return instruments.stream()
          .collect(Collectors.toUnmodifiableMap(Instrument::version, Function.identity()));
    } catch (IllegalStateException twice) {
      throw new IllegalArgumentException("an instrument version stands twice", twice);
    }
  }
}
