package dk.rettidig.launcher.demo;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.demo.PastDiscussion.Decided;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the forums made of past concerns: those of level 3 and above came before the next meeting
 * under a basis. How often, and with what decisions, is our own guess: no figure is published.
 */
final class DiscussPast {

  private static final int LEVEL_OF_THE_FORUM = 3;
  private static final int DAYS_UNTIL_A_BASIS = 5;
  private static final double WITH_CONSENT = 0.85;
  private static final double WITH_DECISIONS = 0.9;
  private static final int LAST_HOUR = 15;

  private final Ids ids;
  private final Dice dice;
  private final LocalDate lastDay;

  /**
   * @param lastDay after which nothing is history
   */
  DiscussPast(Ids ids, Dice dice, LocalDate lastDay) {
    this.ids = ids;
    this.dice = dice;
    this.lastDay = lastDay;
  }

  /** In the order of the concerns. */
  List<PastDiscussion> of(List<PastConcern> concerns) {
    return concerns.stream().flatMap(concern -> of(concern).stream()).toList();
  }

  private Optional<PastDiscussion> of(PastConcern concern) {
    LocalDate met =
        ForumDays.from(DanishTime.dayOf(concern.raisedAt()).plusDays(DAYS_UNTIL_A_BASIS));
    if (concern.level() < LEVEL_OF_THE_FORUM || met.isAfter(lastDay)) {
      return Optional.empty();
    }
    String basis = dice.chance(WITH_CONSENT) ? "CONSENT" : "SSD";
    List<Decided> decisions = dice.chance(WITH_DECISIONS) ? decisions(concern, met) : List.of();
    return Optional.of(
        new PastDiscussion(
            ids.of("discussion/" + concern.id()),
            concern,
            met,
            basis,
            decisions,
            decisions.isEmpty() ? Sentences.noFollowUp(dice) : null));
  }

  private List<Decided> decisions(PastConcern concern, LocalDate met) {
    List<Decided> all = new ArrayList<>();
    Stream<Sentences.Decision> some =
        Sentences.decisions(dice, concern.level()).stream().limit(dice.between(1, 2));
    some.forEach(decision -> {
      LocalDate due = met.plusWeeks(dice.between(2, 8));
      all.add(
          new Decided(
              ids.of("past decision/" + concern.id() + "/" + all.size()),
              decision.kind(),
              decision.text(),
              due,
              done(due.plusDays(dice.between(-10, 7)))));
    });
    return all;
  }

  /** What would have been done only now is owed still. */
  private @Nullable Instant done(LocalDate day) {
    return day.isAfter(lastDay)
        ? null
        : day.atTime(LAST_HOUR, 0).atZone(DanishTime.ZONE).toInstant();
  }
}
