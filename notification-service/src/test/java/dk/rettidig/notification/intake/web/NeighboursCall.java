package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.delivery.Directory;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/**
 * A neighbour calls about a child of whom, and of whose sibling, a notification lies at the desk.
 */
final class NeighboursCall {

  private static final Municipality NORDSUND = new Municipality("901");

  /** Of the child, and its number; the caller says the name. */
  final String name;

  final String cpr;

  private final Api api;
  private final OneCase one;
  private final Databases databases;
  private final MovableClock clock;

  NeighboursCall(Api api, OneCase one, Databases databases, MovableClock clock) {
    this.api = api;
    this.one = one;
    this.databases = databases;
    this.clock = clock;
    this.name = one.own("Ida Holm");
    this.cpr = one.own("650318");
  }

  void begin(ForeignEvents events, Directory directory) {
    events.child("901", one.sibling(), one.unit(), "901", List.of(one.child()), List.of());
    directory.knows(one.child(), name, cpr);
    directory.knows(one.sibling(), one.own("Emil Holm"), one.own("650320"));
    one.send(one.own("earlier"), one.child(), Map.of());
    one.send(one.own("on-sibling"), one.sibling(), Map.of());
    type(one.id(), Map.of("kind", "CITIZEN", "name", "Lis Bak"), Map.of());
  }

  /** The officer writes a call down in which the child's name is said. */
  void type(String id, Map<String, String> notifier, Map<String, String> more) {
    var typed = new HashMap<String, Object>(more);
    typed.putAll(
        Map.of(
            "id",
            id,
            "arrivedAt",
            clock.instant().toString(),
            "notifier",
            notifier,
            "subject",
            Map.of("name", name),
            "observed",
            "Alene ude om natten"));
    assertThat(one.officer().post("/v1/intake/notifications", typed)).hasStatus(201);
  }

  JsonNode found(Map<String, Object> described) {
    MvcTestResult answer = one.step("identification", described);
    assertThat(answer).hasStatusOk();
    return api.body(answer);
  }

  MvcTestResult link(String child) {
    return link("link", child);
  }

  MvcTestResult link(String request, String child) {
    return one.step("child", Map.of("id", request, "child", child));
  }

  MvcTestResult remove(String request, String child) {
    return one.step("child/removal", Map.of("id", request, "child", child));
  }

  JsonNode opened() {
    return api.body(one.officer().get(desk(one.id())));
  }

  List<String> names() {
    return api.body(one.officer().get(desk(one.id()) + "/identities")).findValuesAsString("name");
  }

  List<String> looks(String child) {
    return databases
        .collection(NORDSUND, "read_log")
        .find(new Document("subjects", child))
        .map(look -> look.getString("what"))
        .into(new ArrayList<>());
  }

  String desk(String id) {
    return "/v1/intake/notifications/" + id;
  }

  List<String> ids(JsonNode list) {
    return list.findValuesAsString("id");
  }
}
