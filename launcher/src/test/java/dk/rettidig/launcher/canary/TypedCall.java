package dk.rettidig.launcher.canary;

import dk.rettidig.launcher.client.Door;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A call that is typed in at the desk and belongs to the neighbour, a canary in every field. */
final class TypedCall {

  private final Canaries canaries;
  private final NewChild child;
  private final Door desk;
  private final Clock clock = Clock.systemUTC();

  TypedCall(WholeHouse house, NewChild child) {
    this.canaries = house.canaries();
    this.child = child;
    this.desk = house.as("modtagelsen").notification();
  }

  /** Types it in, sends it on, and notes that it arrived there. */
  String typedAndSentOn() {
    String id = id();
    Map<String, Object> call = new HashMap<>();
    call.put("id", id);
    call.put("origin", "PHONE");
    call.put("arrivedAt", clock.instant().minusSeconds(300).toString());
    call.put(
        "notifier",
        Map.of("kind", "CITIZEN", "name", canaries.name("a citizen"), "reach", text("a reach")));
    call.put(
        "subject",
        Map.of(
            "name", canaries.name("a child nobody knows"),
            "cpr", canaries.cpr("an unknown child's number", child.born()),
            "born", child.born().toString(),
            "address", text("a caller's address of the child")));
    call.put("urgency", "ORDINARY");
    call.put("observed", text("what a citizen said"));
    call.put("childsWords", text("a child's words on the phone"));
    desk.post("/intake/notifications", call).well();
    sendOn("/intake/notifications/" + id + "/forwarding");
    return id;
  }

  private void sendOn(String path) {
    String forwarding = id();
    Map<String, String> to =
        Map.of("id", forwarding, "municipality", "902", "way", text("how it was sent on"));
    desk.post(path, to).well();
    Map<String, String> arrival =
        Map.of(
            "id", id(),
            "forwarding", forwarding,
            "confirmedBy", text("who confirmed that it arrived"),
            "confirmedAt", clock.instant().toString());
    desk.post(path + "/arrival", arrival).well();
  }

  private String text(String what) {
    return canaries.text(what);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
