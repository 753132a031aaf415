package dk.rettidig.concern.absence;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.Controller;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as worth a look at pupils' absence ({@code rettidig.absence.*}), dated: each entry
 * counts from its day on, until the next one.
 *
 * @param limits for every municipality that has no own
 * @param limitsOf a municipality's own, by its code
 * @param holidaysOf a municipality's holiday plan, by its code
 */
@ConfigurationProperties("rettidig.absence")
record AbsenceSettings(
    @DefaultValue List<Limits> limits,
    @DefaultValue Map<String, List<Limits>> limitsOf,
    @DefaultValue Map<String, List<SchoolHoliday>> holidaysOf) {

  /** Copies all; where nothing is set the defaults count. */
  AbsenceSettings {
    limits = limits.isEmpty() ? List.of(Limits.USUAL) : List.copyOf(limits);
    limitsOf = Map.copyOf(limitsOf);
    holidaysOf = Map.copyOf(holidaysOf);
  }

  /** What counts on the day. */
  Limits on(Municipality municipality, LocalDate day) {
    List<Limits> own = limitsOf.getOrDefault(municipality.code(), List.of());
    List<Limits> all = own.isEmpty() ? limits : own;
    Comparator<Limits> byDay = Comparator.comparing(Limits::from);
    return all.stream()
        .filter(one -> !one.from().isAfter(day))
        .max(byDay)
        .orElseGet(() -> Collections.min(all, byDay));
  }

  /**
   * The rules as they read a municipality's pupils on the day.
   *
   * @param inUse those that the municipality has decided to use
   */
  AbsenceRules rules(Municipality municipality, LocalDate day, Set<Rule> inUse) {
    return new AbsenceRules(on(municipality, day), school(municipality), day, inUse);
  }

  /** The school days of a municipality. */
  SchoolDays school(Municipality municipality) {
    return new SchoolDays(holidaysOf.getOrDefault(municipality.code(), List.of()));
  }

  /**
   * From how much absence on a rule names a pupil; 0 switches it off.
   *
   * @param from the first day on which this counts
   * @param inARow school days in a row
   * @param recentDays of the last {@code recentOf} school days
   * @param lastingDays of the last {@code lastingOf} school days
   * @param totalPercent of the school year so far
   * @param settledAfter how many school days make a share of a school year worth naming, and let
   *     the quarter before rest
   * @param letterPercent unlawful absence in a quarter at which the head writes to the parents
   * @param noticePercent the same at which the head notifies (barnets lov § 133, stk. 2)
   * @param kinds the kinds of units whose head has that duty
   * @param controllers and who answers for them
   * @param doubts what nobody has verified
   */
  record Limits(
      LocalDate from,
      @DefaultValue("5") int inARow,
      @DefaultValue("7") int recentDays,
      @DefaultValue("20") int recentOf,
      @DefaultValue("15") int lastingDays,
      @DefaultValue("60") int lastingOf,
      @DefaultValue("10") int totalPercent,
      @DefaultValue("20") int settledAfter,
      @DefaultValue("10") int letterPercent,
      @DefaultValue("15") int noticePercent,
      @DefaultValue("SCHOOL") Set<UnitKind> kinds,
      @DefaultValue("MUNICIPAL") Set<Controller> controllers,
      @DefaultValue({"CALENDAR_QUARTER", "WHOLE_QUARTER", "LIMITS_AFTER_2025"}) Set<Doubt> doubts) {

    /** The duty of stk. 2 is that of the heads of folkeskoler; no setting widens it to these. */
    private static final Set<Controller> NEVER = Set.of(Controller.FREE_SCHOOL, Controller.PRIVATE);

    /** Where nobody has set anything. */
    static final Limits USUAL =
        new Limits(
            LocalDate.of(2026, 1, 1),
            5,
            7,
            20,
            15,
            60,
            10,
            20,
            10,
            15,
            Set.of(UnitKind.SCHOOL),
            Set.of(Controller.MUNICIPAL),
            Set.of(Doubt.values()));

    /**
     * @throws IllegalArgumentException naming what is missing or impossible
     */
    Limits {
      requireFirstDay(from);
      requireNotNegative("in-a-row", inARow);
      requireNotNegative("recent-days", recentDays);
      requireNotNegative("recent-of", recentOf);
      requireNotNegative("lasting-days", lastingDays);
      requireNotNegative("lasting-of", lastingOf);
      requireNotNegative("total-percent", totalPercent);
      requireNotNegative("settled-after", settledAfter);
      requireNotNegative("letter-percent", letterPercent);
      requireNotNegative("notice-percent", noticePercent);
      if (letterPercent > 0 && noticePercent == 0) {
        throw new IllegalArgumentException(
            "rettidig.absence: the letter names the notice-percent, which is off");
      }
      if (controllers.stream().anyMatch(NEVER::contains)) {
        throw new IllegalArgumentException("rettidig.absence: no duty for heads of free schools");
      }
      kinds = Set.copyOf(kinds);
      controllers = Set.copyOf(controllers);
      doubts = Set.copyOf(doubts);
    }

    /** The parameters of a rule; 0 first where it is switched off. */
    List<Integer> figures(Rule rule) {
      return switch (rule) {
        case IN_A_ROW -> List.of(inARow, recentOf);
        case RECENT -> List.of(recentDays, recentOf);
        case LASTING -> List.of(lastingDays, lastingOf);
        case TOTAL -> List.of(totalPercent, settledAfter);
        case LETTER -> List.of(letterPercent, noticePercent);
        case NOTICE -> List.of(noticePercent);
      };
    }

    /** Whether the duty on unlawful absence is that of the unit's head. */
    boolean nameHeadOf(Unit unit) {
      return kinds.contains(unit.description().kind())
          && controllers.contains(unit.description().controller());
    }

    /** A setting that is left out is bound as nothing. */
    private static void requireFirstDay(@Nullable LocalDate from) {
      if (from == null) {
        throw new IllegalArgumentException(
            "rettidig.absence: an entry has no from, the first day on which it counts");
      }
    }

    private static void requireNotNegative(String name, int value) {
      if (value < 0) {
        throw new IllegalArgumentException("rettidig.absence: %s is negative".formatted(name));
      }
    }
  }
}
