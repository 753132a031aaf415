package dk.rettidig.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.launcher.demo.PastNotification.Notifier;
import dk.rettidig.launcher.demo.PastNotification.Reason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoHistoryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final long SEED = 3;
  private static final int CHILDREN = 20_000;

  private static final Instant LAST = DanishTime.endOf(TODAY.minusWeeks(2));

  private static final List<PastNotification> NOTIFICATIONS =
      history(new DemoSize(CHILDREN)).notifications();

  @Test
  void theSameSeedHasTheSameHistory() {
    DemoSize size = DemoSize.usual();

    assertThat(history(size).concerns()).isEqualTo(history(size).concerns());
    assertThat(history(size).notifications()).isEqualTo(history(size).notifications());
    assertThat(history(size).discussions()).isEqualTo(history(size).discussions());
  }

  @Test
  void oneListIsTheSameWhicheverIsAskedForFirst() {
    DemoHistory history = history(DemoSize.usual());
    history.notifications();

    assertThat(history.concerns()).isEqualTo(history(DemoSize.usual()).concerns());
  }

  @Test
  void sevenPercentOfTheChildrenAreNotifiedOfInAYearAndHaveNearlyTwoEach() {
    Map<Integer, Long> perChild = lastYear();

    assertThat((double) perChild.size() / CHILDREN).isCloseTo(0.07, within(0.006));
    double mean = perChild.values().stream().mapToLong(Long::longValue).average().orElseThrow();
    assertThat(mean).isCloseTo(1.79, within(0.08));
    long several = perChild.values().stream().filter(times -> times > 1).count();
    assertThat((double) several / perChild.size()).isCloseTo(0.34, within(0.03));
  }

  @Test
  void notifiersAndReasonsHaveTheSharesOf2022() {
    for (Notifier notifier : Notifier.values()) {
      assertThat(share(PastNotification::notifier, notifier))
          .isCloseTo(notifier.share(), within(0.02));
    }
    for (Reason reason : Reason.values()) {
      assertThat(share(PastNotification::reason, reason)).isCloseTo(reason.share(), within(0.02));
    }
  }

  @Test
  void everythingLiesInTheTwoYearsBeforeTheLastTwoWeeksOnAWorkingDay() {
    Instant first = DanishTime.startOf(TODAY.minusWeeks(2).minusDays(2 * 365 + 3));

    assertThat(NOTIFICATIONS)
        .allSatisfy(one -> {
          assertThat(one.arrivedAt()).isBetween(first, LAST);
          assertThat(DanishTime.dayOf(one.arrivedAt()).getDayOfWeek())
              .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
    assertThat(history(DemoSize.usual()).concerns())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.raisedAt()).isBetween(first, LAST))
        .isSortedAccordingTo(Comparator.comparing(PastConcern::raisedAt));
  }

  @Test
  void nothingHappenedBeforeAChildWasBornOrCameToItsUnit() {
    List<DemoChild> children = municipality(DemoSize.usual()).children();
    DemoHistory history = history(DemoSize.usual());

    assertThat(history.concerns())
        .allSatisfy(one ->
            assertThat(DanishTime.dayOf(one.raisedAt()))
                .isAfterOrEqualTo(children.get(one.child()).born().plusMonths(10)));
    assertThat(history.notifications())
        .allSatisfy(one ->
            assertThat(DanishTime.dayOf(one.arrivedAt()))
                .isAfterOrEqualTo(children.get(one.child()).born()));
  }

  @Test
  void aConcernIsWrittenBySomebodyOfTheChildsUnit() {
    DemoMunicipality municipality = municipality(DemoSize.usual());

    assertThat(history(DemoSize.usual()).concerns())
        .allSatisfy(one -> {
          DemoUnit unit = municipality.unit(municipality.children().get(one.child()).unit());
          assertThat(one.author().works(unit)).isTrue();
        });
  }

  @Test
  void theForumHeardOnMeetingDaysBetweenTheConcernAndTheLastTwoWeeks() {
    DemoHistory history = history(DemoSize.usual());

    assertThat(history.discussions())
        .hasSizeGreaterThan(20)
        .allSatisfy(one -> {
          assertThat(one.met()).isEqualTo(ForumDays.from(one.met()));
          assertThat(one.met().getDayOfWeek()).isEqualTo(ForumDays.WEEKDAY);
          assertThat(one.met())
              .isAfter(DanishTime.dayOf(one.concern().raisedAt()))
              .isBeforeOrEqualTo(TODAY.minusWeeks(2));
          assertThat(one.decisions().isEmpty()).isEqualTo(one.noFollowUp() != null);
          assertThat(one.decisions())
              .allSatisfy(decided ->
                  assertThat(decided.doneAt() == null || decided.doneAt().isBefore(LAST)).isTrue());
        });
  }

  private static Map<Integer, Long> lastYear() {
    Instant from = DanishTime.startOf(TODAY.minusWeeks(2).minusDays(364));
    return NOTIFICATIONS.stream()
        .filter(one -> !one.arrivedAt().isBefore(from))
        .collect(Collectors.groupingBy(PastNotification::child, Collectors.counting()));
  }

  private static <T> double share(Function<PastNotification, T> part, T wanted) {
    long found = NOTIFICATIONS.stream().filter(one -> part.apply(one).equals(wanted)).count();
    return (double) found / NOTIFICATIONS.size();
  }

  private static DemoHistory history(DemoSize size) {
    return new DemoHistory(SEED, municipality(size), TODAY);
  }

  private static DemoMunicipality municipality(DemoSize size) {
    return DemoMunicipality.invent(SEED, new Municipality("901"), "Prøveby", size, TODAY);
  }
}
