package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Visitors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A round that is open now, through the ordinary use cases: the parents know, and one of two
 * colleagues has rated the group.
 */
final class FillRounds {

  private static final double THRIVING = 0.8;
  private static final double NEEDS_ATTENTION = 0.85;

  private final DemoMunicipality municipality;
  private final List<String> children;
  private final Visitors visitors;
  private final LocalDate day;
  private final Dice dice;
  private final Ids ids;

  FillRounds(
      DemoMunicipality municipality, List<String> children, Visitors visitors, LocalDate day) {
    this.municipality = municipality;
    this.children = children;
    this.visitors = visitors;
    this.day = day;
    this.dice = new Dice(DemoHouse.SEED, municipality.code().code() + "rounds");
    this.ids = new Ids(DemoHouse.SEED, municipality.code());
  }

  /** What a filling that was broken off has done is only repeated. */
  void fill() {
    DemoPerson leader = municipality.named("leder").orElseThrow();
    Door unit = visitors.as(municipality.username(leader)).concern();
    String round = ids.of("round/0");
    Map<String, Object> plan =
        Map.of(
            "id", round,
            "unit", leader.assignments().getFirst().unit(),
            "opens", day.minusWeeks(2).toString(),
            "closes", day.plusWeeks(3).toString());
    unit.post("/rounds", plan).well();
    String path = "/rounds/" + round;
    if (unit.get(path).well().json().path("round").path("state").asString("").equals("PLANNED")) {
      step(unit, path, "/parents-told", Map.of("on", day.minusWeeks(4), "way", "MESSAGE"));
      step(unit, path, "/opening", Map.of());
    }
    municipality.named("kollega").ifPresent(colleague -> rate(colleague, path));
  }

  private static void step(Door unit, String path, String step, Map<String, Object> body) {
    unit.post(path + step, unit.get(path).well().etag(), body).well();
  }

  private void rate(DemoPerson colleague, String path) {
    Door door = visitors.as(municipality.username(colleague)).concern();
    List<Map<String, Object>> ratings = new ArrayList<>();
    List<String> group = municipality.childrenOf(colleague).stream().map(children::get).toList();
    for (String child : group) {
      ratings.add(rating(child));
    }
    door.post(path + "/own-ratings", Map.of("ratings", ratings)).well();
    List<Map<String, Object>> meant =
        group.stream()
            .map(child -> Map.<String, Object>of("child", child, "entry", entry(child)))
            .toList();
    door.post(path + "/submission", Map.of("ratings", meant)).well();
  }

  private String entry(String child) {
    return ids.of("rating/" + child);
  }

  private Map<String, Object> rating(String child) {
    Map<String, Object> rating = new HashMap<>();
    rating.put("entry", entry(child));
    rating.put("child", child);
    if (dice.chance(THRIVING)) {
      rating.put("placement", Map.of("level", "green"));
      return rating;
    }
    boolean attention = dice.chance(NEEDS_ATTENTION);
    rating.put("placement", Map.of("level", attention ? "yellow" : "red"));
    rating.put("reason", Sentences.seen(dice, attention ? 2 : 3));
    return rating;
  }
}
