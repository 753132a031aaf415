package dk.rettidig.launcher.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.launcher.Portal;
import dk.rettidig.launcher.canary.Canary.Kind;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import dk.rettidig.launcher.client.Wire;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What goes wrong, with canaries in it: a fault is where texts like to end up in a log. */
final class Refusals {

  private final WholeHouse house;
  private final NewChild child;

  Refusals(WholeHouse house, NewChild child) {
    this.house = house;
    this.child = child;
  }

  /** Bodies of which no sense can be made, and values that do not fit. */
  void badBodies() {
    Door concerns = house.as("paedagog").concern();
    Door notifications = house.as("paedagog").notification();
    Door desk = house.as("modtagelsen").notification();
    refused(concerns.post("/concerns", Map.of("observed", text("a concern without a child"))));
    refused(concerns.post("/concerns", concern("observedAt", text("a time"))));
    refused(concerns.post("/concerns", concern("placement", text("a placement"))));
    refused(concerns.post("/concerns", concern("suspicion", Map.of("whom", text("whom")))));
    refused(concerns.post("/concerns", concern("child", UUID.randomUUID().toString())));
    refused(concerns.post("/next-steps", Map.of("child", text("next steps"))));
    refused(notifications.post("/notifications", concern("urgency", text("an urgency"))));
    refused(notifications.post("/notifications", concern("subject", text("a subject"))));
    refused(desk.post("/intake/notifications", concern("origin", text("an origin"))));
    refused(desk.put("/intake/roster", "", Map.of("from", text("a roster"))));
    refused(house.as("raadgiver").meeting().post("/series", Map.of("weekday", text("a weekday"))));
    refused(house.as("raadgiver").concern().post("/concerns", concern("reason", "403")));
  }

  /** JSON that is cut off in the middle of a word, at each service. */
  void brokenJson() {
    try (var wire = new Wire()) {
      for (Door door :
          List.of(
              house.as("paedagog").concern(),
              house.as("raadgiver").meeting(),
              house.as("paedagog").notification())) {
        for (String path : List.of("/concerns", "/series", "/notifications")) {
          var request =
              door.request(path)
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{\"observed\": " + text("broken JSON")));
          assertThat(wire.send(request.build(), BodyHandlers.ofString()).statusCode())
              .isBetween(400, 499);
        }
      }
    }
  }

  /** Rows of files with a number, a day and a unit that are none. */
  void badFiles() {
    String rows =
        "cpr;name;birth_date;unit;group;guardians;siblings\n%s;%s;%s;%s;;;\n"
            .formatted(word("a bad number"), word("a refused name"), word("a day"), word("a unit"));
    Door admin = house.as("admin").concern();
    Reply children = admin.post("/imports/children", Map.of("children", rows));
    assertThat(children.json().path("files").path(0).path("refused").size()).isEqualTo(1);
    Reply people =
        admin.post(
            "/imports/organisation",
            Map.of("people", "person;name\n" + word("a person's row") + ";\n"));
    assertThat(people.status()).isLessThan(500);
  }

  /** Searching by everything that one could search for. */
  void searches() {
    for (String username : List.of("paedagog", "raadgiver", "chef", "sydhavn-leder")) {
      for (String text : List.of(child.name(), child.cpr(), word("a search"))) {
        house.as(username).concern().post("/children/search", Map.of("text", text));
        house.portal(username).post("/children/search", Map.of("text", text));
      }
    }
  }

  /** Forms of the portal that come back with what was typed. */
  void forms() {
    Portal portal = house.portal("paedagog");
    String form = "/children/" + child.id() + "/concerns";
    portal.get(form);
    Map<String, String> typed =
        Map.of("id", UUID.randomUUID().toString(), "observed", "", "childsWords", text("a form"));
    assertThat(portal.post(form, typed).html()).contains("problem");
    portal.post("/notifications/new", Map.of("observed", text("a form without an id")));
    portal.post("/children/search", Map.of("nothing", text("a form's stray field")));
    house.portal("modtagelsen").post("/intake/register", Map.of("observed", text("a call")));
    house.portal("modtagelsen").post("/roster", Map.of("from", text("a roster in a form")));
  }

  /** An event whose body nobody understands. */
  String poison() {
    String id = UUID.randomUUID().toString();
    var event =
        new EventEnvelope(
            "concern.raised.v1",
            "concern-service",
            id,
            1,
            Clock.systemUTC().instant(),
            new Municipality("901"),
            "system",
            null,
            "{\"child\": [\"" + house.canaries().text("a poisonous event", Kind.POISON) + "\"]}");
    Map<String, Object> settings =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, house.brokerAddress());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      var sent = producer.send(KafkaEvents.toRecord("concern-events", event));
      producer.flush();
      assertThat(sent).isDone();
    }
    return id;
  }

  private Map<String, Object> concern(String field, Object value) {
    Map<String, Object> form = new HashMap<>();
    form.put("id", UUID.randomUUID().toString());
    form.put("child", child.id());
    form.put("observed", text("a refused text"));
    form.put(field, value);
    return form;
  }

  private static void refused(Reply reply) {
    assertThat(reply.status()).as(reply.call()).isBetween(400, 499);
  }

  private String text(String what) {
    return house.canaries().text(what);
  }

  private String word(String what) {
    return house.canaries().word(what, Kind.CITIZEN);
  }
}
