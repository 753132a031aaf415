package dk.rettidig.concern.instrument;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which instrument a municipality uses where nobody chose another.
 *
 * @param standard for every kind of unit that is not named
 * @param byUnitKind per code of a unit kind or setting, e.g. {@code daycare}
 */
public record InstrumentChoice(
    InstrumentVersion standard, Map<String, InstrumentVersion> byUnitKind) {

  public InstrumentChoice {
    byUnitKind = Map.copyOf(byUnitKind);
  }

  Set<InstrumentVersion> named() {
    return Stream.concat(Stream.of(standard), byUnitKind.values().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
