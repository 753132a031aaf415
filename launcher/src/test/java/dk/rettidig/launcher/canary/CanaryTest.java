package dk.rettidig.launcher.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.launcher.canary.Canary.Place;
import dk.rettidig.launcher.client.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Invariant 8: no personal data in any topic, log, metric, mail or URL, and in the store only
 * encrypted.
 */
@InTheWholeHouse
class CanaryTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final WholeHouse house;
  private final NewChild child;
  private final WholeJob job;
  private final Refusals refusals;

  CanaryTest(WholeHouse house) {
    this.house = house;
    this.child = NewChild.in(house);
    this.job = new WholeJob(house, child);
    this.refusals = new Refusals(house, child);
  }

  @Test
  void nothingThatWasTypedStandsAnywhereInPlainWords() throws Exception {
    NewChild.leader(house, child.unit());
    String concern = job.concern(job.consent());
    String item = meeting(concern);
    String notification = job.notification(concern);
    job.workOn(notification);
    String call = new TypedCall(house, child).typedAndSentOn();
    job.past();
    job.close(concern);
    faults();
    house.portal("leder").walk();
    house.portal("modtagelsen").walk();
    delivered(notification);

    var haystack = haystack();
    assertThat(haystack.sightings(house.canaries().all())).isEmpty();
    reallyLookedAt(haystack, concern, item, notification, call);
    assertThat(concernText(concern)).contains("Vi hørte");
  }

  private String meeting(String concern) {
    String item = job.item(concern);
    job.decide(item);
    job.closeWithoutFollowUp(job.item(job.concern(job.exchange())));
    job.carryOver(job.item(job.concern(job.override())));
    job.askAnonymously();
    return item;
  }

  private void faults() {
    refusals.badBodies();
    refusals.brokenJson();
    refusals.badFiles();
    refusals.searches();
    refusals.forms();
    String poisoned = refusals.poison();
    await()
        .atMost(PATIENCE)
        .until(() -> house.as("admin").meeting().get("/parked").mentions(poisoned));
    house.portal("admin").walk();
  }

  private void delivered(String notification) {
    await().atMost(PATIENCE).until(() -> hooks().contains(notification));
    await().atMost(PATIENCE).until(() -> mails().contains("modtagelsen@901.example"));
  }

  private Haystack haystack() throws Exception {
    var haystack = new Haystack();
    haystack.add(house.folder(), Map.of("data/broker/", Place.BROKER, "data/store/", Place.STORE));
    haystack.add("the mails", Place.MAIL, mails());
    // lines of an encoded text are broken anywhere, so it is looked at decoded as well
    haystack.add("the mails' texts", Place.MAIL, read(house.reach().mail().resolve("/mails.json")));
    haystack.add("the webhooks", Place.ELSEWHERE, hooks());
    haystack.add("the metrics", Place.ELSEWHERE, Metrics.of(house.pid()));
    for (String username : List.of("admin", "chef")) {
      Everything.of(house, username, List.of())
          .forEach((where, text) -> haystack.add(username + " at " + where, Place.ELSEWHERE, text));
    }
    return haystack;
  }

  /** What must be there is found, so what is not found is not there. */
  private void reallyLookedAt(
      Haystack haystack, String concern, String item, String notification, String call) {
    assertThat(haystack.holding(concern))
        .anyMatch(name -> name.startsWith("data/broker/concern-events-"))
        .anyMatch(name -> name.startsWith("data/store/"))
        .anyMatch(name -> name.startsWith("access/concern-service"));
    assertThat(haystack.holding(item))
        .anyMatch(name -> name.startsWith("data/broker/meeting-events-"))
        .anyMatch(name -> name.startsWith("access/meeting-service"));
    assertThat(haystack.holding(notification))
        .anyMatch(name -> name.startsWith("data/broker/notification-events-"))
        .anyMatch(name -> name.startsWith("access/notification-service"))
        .contains("the webhooks");
    assertThat(haystack.holding("modtagelsen@901.example"))
        .contains("the mails", "the mails' texts");
    assertThat(haystack.holding(call))
        .anyMatch(name -> name.startsWith("data/broker/notification-events-"));
    assertThat(haystack.holding(child.id()))
        .anyMatch(name -> name.startsWith("data/broker/child-events-"))
        .anyMatch(name -> name.startsWith("access/portal"));
    assertThat(haystack.holding("http.server.requests")).containsExactly("the metrics");
    assertThat(haystack.holding("refuses concern-events"))
        .contains("console.txt", "data/log/rettidig.log");
  }

  private String concernText(String concern) {
    return house.as("paedagog").concern().get("/concerns/" + concern).json().toString();
  }

  @Test
  void nothingButHealthIsToldAboutTheInside() {
    try (var wire = new Wire()) {
      for (URI door :
          List.of(
              house.reach().concern(),
              house.reach().meeting(),
              house.reach().notification(),
              house.reach().portal(),
              house.reach().identity())) {
        for (String what :
            List.of("", "/metrics", "/prometheus", "/env", "/heapdump", "/httpexchanges")) {
          URI place = door.resolve("/actuator" + what);
          var answer = wire.send(HttpRequest.newBuilder(place).build(), BodyHandlers.discarding());
          assertThat(answer.statusCode()).as(place.toString()).isNotEqualTo(200);
        }
      }
    }
  }

  private String mails() {
    return read(house.reach().mail().resolve("/mails.txt"));
  }

  private String hooks() {
    return read(house.reach().webhook().resolve("/hooks.json"));
  }

  private static String read(URI page) {
    try (var wire = new Wire()) {
      return wire.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
  }
}
