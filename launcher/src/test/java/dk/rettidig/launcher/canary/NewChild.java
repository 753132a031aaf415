package dk.rettidig.launcher.canary;

import static org.awaitility.Awaitility.await;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.canary.Canary.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A child that nobody has heard of before, imported into the pedagogue's group with a parent.
 *
 * @param cpr ten digits
 * @param unit where it is
 */
public record NewChild(String id, String name, String cpr, LocalDate born, String unit) {

  /** Imports one and waits until all services know it. */
  public static NewChild in(WholeHouse house) {
    JsonNode other = house.as("paedagog").concern().get("/children").json().get(0);
    String unit = other.path("unit").asString();
    LocalDate born = DanishTime.dayOf(Clock.systemUTC().instant()).minusYears(3).minusDays(11);
    Canaries canaries = house.canaries();
    String name = canaries.name("a child");
    String cpr = canaries.cpr("a child's number", born);
    String parent = UUID.randomUUID().toString();
    String people =
        "person;name;title;phone;mail\n%s;%s;;%s;%s\n"
            .formatted(
                parent,
                canaries.name("a parent"),
                canaries.digits("a parent's phone", Kind.CITIZEN),
                canaries.letters("a parent's mail", Kind.CITIZEN) + "@hjemme.example");
    take(house, "organisation", Map.of("people", people));
    String children =
        "cpr;name;birth_date;unit;group;guardians;siblings\n%s;%s;%s;%s;%s;%s;\n"
            .formatted(cpr, name, born, unit, other.path("group").asString(), parent);
    JsonNode taken = take(house, "children", Map.of("children", children));
    String id = taken.path("records").path(0).path("id").asString();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            house.as("paedagog").meeting().get("/children/" + id + "/chronology").status() == 200
                && house
                        .as("paedagog")
                        .notification()
                        .get("/children/" + id + "/chronology")
                        .status()
                    == 200);
    return new NewChild(id, name, cpr, born, unit);
  }

  /** A second leader of the unit, whose name, phone and address are known nowhere else. */
  static void leader(WholeHouse house, String unit) {
    Canaries canaries = house.canaries();
    String person = UUID.randomUUID().toString();
    String people =
        "person;name;title;phone;mail\n%s;%s;Souschef;%s;%s\n"
            .formatted(
                person,
                canaries.name("a leader", Kind.STAFF),
                canaries.digits("a leader's phone", Kind.STAFF),
                canaries.letters("a leader's mail", Kind.STAFF) + "@901.example");
    String posts =
        "assignment;person;role;unit;group;from\n%s;%s;UNIT_LEADER;%s;;2020-01-01\n"
            .formatted(UUID.randomUUID(), person, unit);
    take(house, "organisation", Map.of("people", people, "assignments", posts));
  }

  private static JsonNode take(WholeHouse house, String what, Map<String, String> files) {
    JsonNode answer = house.as("admin").concern().post("/imports/" + what, files).json();
    for (JsonNode file : answer.path("files")) {
      if (!file.path("refused").isEmpty()) {
        throw new IllegalStateException("the import refused a row of " + file.path("refused"));
      }
    }
    return answer.path("files").path(0);
  }
}
