package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.launcher.client.Door;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The joint ratings of two years, taken over, for the units whose leaders can log in: most children
 * thrive all the time, some have a while in which they do not.
 */
final class FillPastRounds {

  private static final int ROUNDS = 4;
  private static final int MONTHS_BETWEEN = 6;
  private static final int WEEKS_AGO = 6;
  private static final int AT_ONCE = 100;
  private static final double TROUBLED = 0.2;

  private final DemoMunicipality municipality;
  private final List<String> children;
  private final LocalDate day;
  private final Progress progress;
  private final Dice dice;

  FillPastRounds(
      DemoMunicipality municipality, List<String> children, LocalDate day, Progress progress) {
    this.municipality = municipality;
    this.children = children;
    this.day = day;
    this.progress = progress;
    this.dice = new Dice(DemoHouse.SEED, municipality.code().code() + "past rounds");
  }

  void fill(Door admin) {
    List<Map<String, Object>> ratings =
        municipality
            .those(Role.UNIT_LEADER)
            .filter(leader -> leader.username() != null)
            .flatMap(leader -> leader.assignments().stream())
            .flatMap(post -> of(municipality.unit(post.unit())).stream())
            .toList();
    for (int from = 0; from < ratings.size(); from += AT_ONCE) {
      int to = Math.min(ratings.size(), from + AT_ONCE);
      var some = Map.of("ratings", ratings.subList(from, to));
      JsonNode refused = admin.post("/imports/ratings", some).well().json().path("refused");
      if (!refused.isEmpty()) {
        throw new IllegalStateException("past ratings were refused: " + refused);
      }
      progress.at("past ratings", to, ratings.size());
    }
  }

  private List<Map<String, Object>> of(DemoUnit unit) {
    DemoPerson by = municipality.those(Role.PROFESSIONAL, unit).findFirst().orElseThrow();
    List<Map<String, Object>> ratings = new ArrayList<>();
    boolean oneFalls = false;
    for (int child = 0; child < municipality.children().size(); child++) {
      if (municipality.children().get(child).unit().equals(unit.id())) {
        boolean falls = !oneFalls && isThere(child, held(ROUNDS - 2));
        oneFalls |= falls;
        ratings.addAll(of(child, unit, by, falls));
      }
    }
    return ratings;
  }

  /**
   * @param falls whether it is the one child of the unit that does not thrive now, so that early
   *     detection finds something in the smallest demo, too
   */
  private List<Map<String, Object>> of(int child, DemoUnit unit, DemoPerson by, boolean falls) {
    int some = dice.chance(TROUBLED) ? dice.between(0, ROUNDS - 1) : ROUNDS;
    int trouble = falls ? ROUNDS - 2 : some;
    boolean grave = dice.chance(TROUBLED) || falls;
    return IntStream.range(0, ROUNDS)
        .filter(round -> isThere(child, held(round)))
        .mapToObj(round -> {
          boolean troubled = round == trouble || (grave && round == trouble + 1);
          String level = !troubled ? "green" : grave && round > trouble ? "red" : "yellow";
          return rating(child, unit, by, held(round), level);
        })
        .toList();
  }

  /** The last one lately enough for early detection to speak of it. */
  private LocalDate held(int round) {
    return day.minusWeeks(WEEKS_AGO).minusMonths((long) MONTHS_BETWEEN * (ROUNDS - 1 - round));
  }

  /** Nobody is rated before a first half year in day-care. */
  private boolean isThere(int child, LocalDate held) {
    LocalDate born = municipality.children().get(child).born();
    return ChronoUnit.MONTHS.between(born, held) >= 2 * MONTHS_BETWEEN;
  }

  private Map<String, Object> rating(
      int child, DemoUnit unit, DemoPerson by, LocalDate on, String level) {
    Map<String, Object> rating = new HashMap<>();
    rating.put("child", children.get(child));
    rating.put("unit", unit.id());
    rating.put("on", on.toString());
    rating.put("instrument", "trivsel3");
    rating.put("version", "1.0");
    rating.put(
        "placement", Map.of("level", level, "setting", unit.isDaycare() ? "daycare" : "school"));
    rating.put("by", by.id());
    if (!level.equals("green")) {
      rating.put("reason", Sentences.seen(dice, level.equals("red") ? 3 : 2));
    }
    return rating;
  }
}
