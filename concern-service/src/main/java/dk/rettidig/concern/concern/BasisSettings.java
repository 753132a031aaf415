package dk.rettidig.concern.concern;

import dk.rettidig.common.municipality.Municipality;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a basis lasts at most ({@code rettidig.basis.*}), dated: each entry counts for the bases
 * that are set from its day on, until the next one. The lengths are local policy, which a
 * municipality confirms or replaces by its own; only the year for health information is law.
 *
 * @param longest for every municipality that has no own
 * @param longestOf a municipality's own, by its code
 */
@ConfigurationProperties("rettidig.basis")
record BasisSettings(
    @DefaultValue List<Longest> longest, @DefaultValue Map<String, List<Longest>> longestOf) {

  /** Copies both; where nothing is set the defaults count. */
  BasisSettings {
    longest = longest.isEmpty() ? List.of(Longest.USUAL) : List.copyOf(longest);
    longestOf = Map.copyOf(longestOf);
  }

  /** What counts for a basis that is set on the day. */
  Longest on(Municipality municipality, LocalDate day) {
    List<Longest> own = longestOf.getOrDefault(municipality.code(), List.of());
    List<Longest> all = own.isEmpty() ? longest : own;
    Comparator<Longest> byDay = Comparator.comparing(Longest::from);
    return all.stream()
        .filter(one -> !one.from().isAfter(day))
        .max(byDay)
        .orElseGet(() -> Collections.min(all, byDay));
  }

  /**
   * The longest time of each kind, counted from the day on which a basis is set.
   *
   * @param from the first day on which this counts
   * @param ssd long enough for a meeting and its follow-up
   */
  record Longest(
      LocalDate from,
      @DefaultValue("P1Y") Period consent,
      @DefaultValue("P1Y") Period consentHealth,
      @DefaultValue("P90D") Period familyPresent,
      @DefaultValue("P90D") Period override,
      @DefaultValue("P60D") Period ssd) {

    /** Where nobody has set anything. */
    static final Longest USUAL =
        new Longest(
            LocalDate.of(2026, 1, 1),
            Period.ofYears(1),
            Period.ofYears(1),
            Period.ofDays(90),
            Period.ofDays(90),
            Period.ofDays(60));

    /** A consent to health information lapses after one year at most (sundhedsloven § 44). */
    private static final Period HEALTH_BY_LAW = Period.ofYears(1);

    /**
     * @throws IllegalArgumentException naming a length that is none, or that the day is missing
     */
    Longest {
      requireFirstDay(from);
      requireLength("consent", consent);
      requireLength("consent-health", consentHealth);
      requireLength("family-present", familyPresent);
      requireLength("override", override);
      requireLength("ssd", ssd);
    }

    /** The last day that a basis of this kind can have. */
    LocalDate lastDay(Basis.Kind kind, LocalDate first) {
      return switch (kind) {
        case CONSENT -> first.plus(consent);
        case CONSENT_HEALTH -> earlier(first.plus(consentHealth), first.plus(HEALTH_BY_LAW));
        case FAMILY_PRESENT -> first.plus(familyPresent);
        case OVERRIDE -> first.plus(override);
        case SSD -> first.plus(ssd);
      };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }

    /** A setting that is left out is bound as nothing. */
    private static void requireFirstDay(@Nullable LocalDate from) {
      if (from == null) {
        throw new IllegalArgumentException(
            "rettidig.basis: an entry has no from, the first day on which it counts");
      }
    }

    private static void requireLength(String name, Period length) {
      if (length.isZero() || length.isNegative()) {
        throw new IllegalArgumentException("rettidig.basis: %s is no length".formatted(name));
      }
    }
  }
}
