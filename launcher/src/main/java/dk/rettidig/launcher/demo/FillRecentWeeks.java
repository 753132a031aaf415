package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

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

  void fill() {
    List<DemoPerson> authors =
        municipality.those(Role.PROFESSIONAL).filter(one -> one.username() != null).toList();
    int all = Math.max(4, municipality.children().size() / ONE_IN);
    for (int i = 0; i < all; i++) {
      concern(authors.get(i % authors.size()), i);
      progress.at("recent concerns", i + 1, all);
    }
  }

  private void concern(DemoPerson author, int number) {
    String username = Objects.requireNonNull(author.username(), "only those who can log in");
    Visitor visitor = visitors.as(DemoHouse.username(municipality, username));
    int level = LEVELS[number % LEVELS.length];
    String id = ids.of("recent/" + number);
    Map<String, Object> form =
        ConcernForm.of(id, child(author), Sentences.seen(dice, level), level, seen());
    visitor.concern().post("/concerns", form).well();
  }

  /** One of the author's own group. */
  private String child(DemoPerson author) {
    List<Integer> own =
        IntStream.range(0, municipality.children().size())
            .filter(i -> inGroup(author, municipality.children().get(i)))
            .boxed()
            .toList();
    return children.get(dice.pick(own));
  }

  private static boolean inGroup(DemoPerson author, DemoChild child) {
    return author.assignments().stream().anyMatch(post -> child.group().equals(post.group()));
  }

  private Instant seen() {
    return DanishTime.startOf(day)
        .minus(Duration.ofDays(dice.between(1, DAYS)))
        .plus(Duration.ofMinutes(dice.between(8 * 60, 15 * 60)));
  }
}
