package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Visitors;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A baton log about the child of the parent who can log in: with goals, what was seen together, and
 * the part that the parent may read and write in.
 */
final class FillLogs {

  /** The first child; its parent can log in. */
  private static final int CHILD = 0;

  private final DemoMunicipality municipality;
  private final List<String> children;
  private final Visitors visitors;
  private final LocalDate day;
  private final Ids ids;

  FillLogs(DemoMunicipality municipality, List<String> children, Visitors visitors, LocalDate day) {
    this.municipality = municipality;
    this.children = children;
    this.visitors = visitors;
    this.day = day;
    this.ids = new Ids(DemoHouse.SEED, municipality.code());
  }

  /** What a filling that was broken off has done is only repeated. */
  void fill() {
    holder()
        .ifPresent(holder -> fill(visitors.as(municipality.username(holder)).concern(), holder));
  }

  /** Who works in the child's group and can log in. */
  private Optional<DemoPerson> holder() {
    return municipality
        .those(Role.PROFESSIONAL)
        .filter(person -> person.username() != null)
        .filter(person -> municipality.childrenOf(person).contains(CHILD))
        .findFirst();
  }

  private void fill(Door holder, DemoPerson who) {
    String concern = ids.of("log/concern");
    var seen = DanishTime.startOf(day).minus(Duration.ofDays(9)).plus(Duration.ofHours(10));
    String words =
        "Sidder ofte alene og siger, at maven gør ondt. Det er tiltaget siden flytningen.";
    holder.post("/concerns", ConcernForm.of(concern, children.get(CHILD), words, 3, seen)).well();
    holder
        .post(
            "/baton-logs",
            Map.of(
                "concern",
                concern,
                "step",
                "ONE_SERVICE",
                "consent",
                Map.of("givenBy", "Begge forældre", "on", day.minusDays(8).toString())))
        .well();
    write(holder, "/baton-logs/" + concern, who);
    release(holder, concern);
  }

  private void write(Door holder, String log, DemoPerson who) {
    map(
        holder,
        log,
        "danger",
        "DANGER",
        "Vi er bekymrede for, at lysten til at være her forsvinder.");
    map(
        holder,
        log,
        "strength",
        "STRENGTH",
        "Mor og mormor følges ad om morgenen, og det går godt.");
    map(holder, log, "step", "NEXT_STEP", "En fast voksen tager imod ved døren de næste to uger.");
    holder
        .post(
            log + "/goals",
            Map.of(
                "id", id("goal"),
                "words", "At det er rart at komme herhen igen",
                "indicator", "Afsked uden gråd fire af fem dage",
                "by", day.plusWeeks(7).toString(),
                "danger", id("danger")))
        .well();
    action(holder, log, "door", Map.of("what", "Tage imod ved døren", "responsible", who.id()));
    action(holder, log, "bag", Map.of("what", "Pakke en ting hjemmefra", "ofTheFamily", "Mor"));
    holder
        .post(
            log + "/evaluations",
            Map.of(
                "id", id("evaluation"),
                "step", "ONE_SERVICE",
                "on", day.minusDays(1).toString(),
                "marks",
                    List.of(mark("Mor", 6, "Sover bedre"), mark("Stuen", 4, "Svært om fredagen")),
                "words", "Vi holder fast i aftalen ved døren og ser på fredagene.",
                "outcome", "CONTINUE",
                "next", day.plusWeeks(4).toString()))
        .well();
  }

  /** What the parent may see; the parent answers. */
  private void release(Door holder, String concern) {
    String parent = municipality.children().get(CHILD).guardians().getFirst().id();
    Map<String, Object> release =
        Map.of(
            "items", List.of(id("goal"), id("door"), id("bag"), id("evaluation")),
            "talkedOn", day.minusDays(1).toString());
    holder.post("/baton-logs/" + concern + "/family/" + parent + "/release", release).well();
    visitors
        .as(DemoHouse.username(municipality, "foraelder"))
        .concern()
        .post(
            "/family/baton-logs/" + concern + "/words",
            Map.of(
                "id", id("parent"),
                "kind", "PARAGRAPH",
                "words", "Vi synes, at det hjælper, når nogen står klar ved døren."))
        .well();
  }

  private void map(Door holder, String log, String name, String part, String words) {
    holder.post(log + "/map", Map.of("id", id(name), "part", part, "words", words)).well();
  }

  private void action(Door holder, String log, String name, Map<String, Object> what) {
    Map<String, Object> action = new HashMap<>(what);
    action.put("id", id(name));
    action.put("goal", id("goal"));
    action.put("due", day.plusDays(5).toString());
    holder.post(log + "/actions", action).well();
  }

  private static Map<String, Object> mark(String who, int value, String reason) {
    return Map.of("who", who, "value", value, "reason", reason);
  }

  private String id(String name) {
    return ids.of("log/" + name);
  }
}
