package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.meeting.Api.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A district with its people, and what can happen there. */
record District(
    String municipality,
    String name,
    String unit,
    String series,
    String chair,
    String nurse,
    String teacher,
    String leader,
    String child,
    Districts land) {

  static District in(String municipality, Districts land) {
    return new District(municipality, id(), id(), id(), id(), id(), id(), id(), id(), land);
  }

  String asChair() {
    return TestTokens.person(chair, municipality, Role.ADVISER);
  }

  String asNurse() {
    return TestTokens.person(nurse, municipality, Role.SPECIALIST);
  }

  String asTeacher() {
    return TestTokens.person(teacher, municipality, Role.PROFESSIONAL);
  }

  String asLeader() {
    return TestTokens.person(leader, municipality, Role.UNIT_LEADER);
  }

  boolean seesSeries() {
    return List.of(asChair(), asNurse(), asTeacher(), asLeader()).stream()
            .allMatch(token -> land.api().get(token, "/v1/series").status() == 200)
        && land.api().get(asChair(), "/v1/candidates").status() == 200;
  }

  void place(String someChild) {
    place(someChild, List.of());
  }

  void place(String someChild, List<String> siblings) {
    land.outside()
        .tell(
            "child-events",
            "child.changed.v1",
            municipality,
            someChild,
            Map.of(
                "child",
                someChild,
                "unit",
                unit,
                "group",
                "2b",
                "actingMunicipality",
                municipality,
                "siblings",
                siblings,
                "guardians",
                List.of(),
                "active",
                true));
  }

  Map<String, Object> raised(String concern, String someChild, boolean asks) {
    return new HashMap<>(
        Map.of(
            "concern",
            concern,
            "child",
            someChild,
            "unit",
            unit,
            "instrument",
            "bl5",
            "level",
            "3",
            "ordinal",
            3,
            "attention",
            "CROSS_DISCIPLINARY",
            "asksForForum",
            asks,
            "raisedAt",
            "2026-11-02T08:00:00Z",
            "takenOver",
            false));
  }

  String raise() {
    String concern = id();
    concern("concern.raised.v1", concern, raised(concern, child, true));
    await().until(() -> waits(concern));
    return concern;
  }

  Map<String, Object> basis(String concern, String basis, String kind, @Nullable String expires) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "concern", concern,
                "basis", basis,
                "child", child,
                "unit", unit,
                "kind", kind,
                "receivers", List.of("ADVISER", "SPECIALIST"),
                "from", "2026-01-01",
                "takenOver", false));
    if (expires != null) {
      body.put("expires", expires);
    }
    return body;
  }

  String setBasis(String concern, String kind) {
    String basis = id();
    concern("basis.set.v1", concern, basis(concern, basis, kind, null));
    return basis;
  }

  /** A basis that holds only from a day in years to come. */
  String setLaterBasis(String concern, String kind) {
    String basis = id();
    Map<String, Object> later = basis(concern, basis, kind, null);
    later.put("from", "2999-01-01");
    concern("basis.set.v1", concern, later);
    return basis;
  }

  void withdraw(String concern, String basis) {
    concern(
        "basis.withdrawn.v1",
        concern,
        Map.of("concern", concern, "basis", basis, "child", child, "unit", unit));
  }

  Map<String, Object> closed(String concern) {
    return Map.of("concern", concern, "child", child, "unit", unit);
  }

  void concern(String type, String concern, Map<String, ?> body) {
    land.outside().tell("concern-events", type, municipality, concern, body);
  }

  boolean waits(String concern) {
    return land.api().get(asChair(), "/v1/candidates").text().contains(concern);
  }

  /** The item of a concern on any agenda that the chair sees; null when there is none. */
  @Nullable String itemOf(String concern) {
    return rows()
        .filter(row -> row.path("concern").asString("").equals(concern))
        .filter(row -> row.path("state").asString().equals("OPEN"))
        .map(row -> row.path("id").asString())
        .findFirst()
        .orElse(null);
  }

  Stream<JsonNode> rows() {
    return meetings()
        .filter(m -> m.path("free").asInt() < m.path("capacity").asInt())
        .map(m -> land.api().get(asChair(), "/v1/meetings/" + m.path("id").asString()).body())
        .flatMap(agenda -> agenda.path("items").valueStream());
  }

  Stream<JsonNode> meetings() {
    return land.api().get(asChair(), "/v1/meetings?series=" + series).body().valueStream();
  }

  /** A concern that has come onto an agenda by name. */
  String namedItem(String kind) {
    String concern = raise();
    setBasis(concern, kind);
    return awaitItem(concern);
  }

  String awaitItem(String concern) {
    Supplier<@Nullable String> item = () -> itemOf(concern);
    return Objects.requireNonNull(await().until(item::get, found -> found != null));
  }

  Answer item(String item) {
    return land.api().get(asChair(), "/v1/items/" + item);
  }

  Answer note(String item, String step, String note) {
    return land.api()
        .send(
            HttpMethod.PUT,
            asChair(),
            "/v1/items/" + item + "/steps/" + step,
            item(item).version(),
            Map.of("note", note));
  }

  void discuss(String item) {
    for (String step : List.of("PRESENT", "CLARIFY", "REFLECT", "DECIDE")) {
      org.assertj.core.api.Assertions.assertThat(note(item, step, "drøftet").status())
          .isEqualTo(200);
    }
  }

  Map<String, Object> decision(String decision, String responsible) {
    return Map.of(
        "id",
        decision,
        "kind",
        "EARLY_SUPPORT",
        "text",
        "Samtalegruppe begynder",
        "responsible",
        responsible,
        "due",
        land.today().plusDays(20).toString());
  }

  Answer decide(String item, Map<String, ?> decision) {
    return change(item, "decisions", decision);
  }

  Answer close(String item, Map<String, ?> closure) {
    return change(item, "closure", closure);
  }

  Answer change(String item, String what, Map<String, ?> body) {
    return land.api()
        .send(
            HttpMethod.POST,
            asChair(),
            "/v1/items/" + item + "/" + what,
            item(item).version(),
            body);
  }
}
