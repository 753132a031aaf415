package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.meeting.Api.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a forum did before Rettidig, as an administrator sends it. */
record PastForum(Districts districts) {

  static final LocalDate MET = LocalDate.of(2025, 3, 6);
  static final String DONE_AT = "2025-04-01T13:00:00Z";

  static Map<String, Object> past(District here, String concern) {
    return new HashMap<>(
        Map.of(
            "id",
            id(),
            "series",
            here.series(),
            "met",
            MET.toString(),
            "named",
            Map.of(
                "concern", concern, "child", here.child(), "unit", here.unit(), "basis", "CONSENT"),
            "notes",
            List.of(Map.of("step", "PRESENT", "text", "Savner de andre børn")),
            "decisions",
            List.of(done(id(), here.teacher()))));
  }

  static String idOf(Map<String, Object> past) {
    return String.valueOf(past.get("id"));
  }

  static Map<String, Object> done(String decision, String responsible) {
    Map<String, Object> owed = owed(decision, responsible);
    owed.put("doneAt", DONE_AT);
    return owed;
  }

  static Map<String, Object> owed(String decision, String responsible) {
    return new HashMap<>(
        Map.of(
            "id",
            decision,
            "kind",
            "EARLY_SUPPORT",
            "text",
            "Legegruppe om onsdagen",
            "responsible",
            responsible,
            "due",
            "2025-04-03"));
  }

  static Map<String, Object> question(District here, String question) {
    var past = past(here, id());
    past.remove("named");
    past.put("question", question);
    return past;
  }

  Answer take(String municipality, List<Map<String, Object>> items) {
    String admin = TestTokens.person("somebody", municipality, Role.ADMIN);
    return districts.api().post(admin, "/v1/imports/items", Map.of("items", items));
  }

  JsonNode taken(District here, Map<String, Object> past) {
    Answer answer = take(here.municipality(), List.of(past));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  Answer chronology(String token, District here) {
    return districts.api().get(token, "/v1/children/" + here.child() + "/chronology");
  }

  List<JsonNode> meetingsFrom(District here, LocalDate day) {
    return districts
        .api()
        .get(here.asChair(), "/v1/meetings?series=" + here.series() + "&from=" + day)
        .body()
        .valueStream()
        .toList();
  }
}
