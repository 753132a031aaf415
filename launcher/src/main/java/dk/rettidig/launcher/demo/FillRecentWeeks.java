package dk.rettidig.launcher.demo;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.client.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is going on now, through the ordinary use cases: each is entered by somebody who logs in,
 * and says itself when in the last two weeks it was seen.
 */
final class FillRecentWeeks {

  private static final int ONE_IN = 40;
  private static final int DAYS = 13;
  private static final int[] LEVELS = {3, 2, 3, 2, 4};

  private final DemoMunicipality municipality;
  private final List<String> children;
  private final Visitors visitors;
  private final LocalDate day;
  private final Progress progress;
  private final Dice dice;
  private final Ids ids;

  FillRecentWeeks(
      DemoMunicipality municipality,
      List<String> children,
      Visitors visitors,
      LocalDate day,
      Progress progress) {
    this.municipality = municipality;
    this.children = children;
    this.visitors = visitors;
    this.day = day;
    this.progress = progress;
    this.dice = new Dice(DemoHouse.SEED, municipality.code().code() + "recent");
    this.ids = new Ids(DemoHouse.SEED, municipality.code());
  }

  /** Those that were entered, in their order. */
  List<RecentConcern> fill() {
    List<DemoPerson> authors = municipality.authors();
    int all = Math.max(4, municipality.children().size() / ONE_IN);
    List<RecentConcern> entered = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      entered.add(enter(authors.get(i % authors.size()), i));
      progress.at("recent concerns", i + 1, all);
    }
    return entered;
  }

  private RecentConcern enter(DemoPerson author, int number) {
    int level = LEVELS[number % LEVELS.length];
    int child = dice.pick(municipality.childrenOf(author));
    var concern = new RecentConcern(ids.of("recent/" + number), author, child, level);
    Map<String, Object> form =
        ConcernForm.of(
            concern.id(), children.get(child), Sentences.seen(dice, level), level, seen());
    visitors.as(municipality.username(author)).concern().post("/concerns", form).well();
    return concern;
  }

  private Instant seen() {
    return DanishTime.startOf(day)
        .minus(Duration.ofDays(dice.between(1, DAYS)))
        .plus(Duration.ofMinutes(dice.between(8 * 60, 15 * 60)));
  }
}
