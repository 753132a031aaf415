package dk.rettidig.concern.access;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the matrix sends to baton logs and to staff absences. */
final class LogBodies {

  private LogBodies() {}

  /** A log in the teacher's hands that Ida's mother may see, and an absence that is over. */
  static void open(Calls calls, SmallMunicipality school, String concern) {
    var opening = object("concern", concern, "step", "WONDER");
    ok(calls.post(school.teacher(), "/baton-logs", opening));
    ok(
        calls.post(
            school.teacher(),
            "/baton-logs/" + concern + "/family/" + school.id("bodil") + "/release",
            forEverything(school, concern)));
    var absence = forEverything(school, concern);
    absence.put("id", "absence-" + school.tag);
    ok(calls.post(school.teacher(), "/staff-absences", absence));
  }

  /** One body with every field, and a new id. */
  static Map<String, Object> forEverything(SmallMunicipality school, String concern) {
    var body = object("id", UUID.randomUUID().toString(), "concern", concern);
    body.putAll(object("words", "Ord", "what", "Ringe", "indicator", "Vi tæller"));
    body.putAll(object("by", "2026-12-01", "due", "2026-12-01", "on", "2026-01-02"));
    body.putAll(object("givenBy", "Mor", "ofTheFamily", "Mor", "reason", "Fordi"));
    body.putAll(object("part", "HARM", "done", true, "kind", "PARAGRAPH"));
    body.putAll(object("step", "SEVERAL_SERVICES", "outcome", "CONTINUE"));
    body.put("consent", object("givenBy", "Mor", "on", "2026-01-02"));
    body.put("marks", List.of(object("who", "Mor", "value", 5, "reason", "Fordi")));
    body.putAll(object("items", List.of(), "talkedOn", "2026-01-02"));
    // "to" is a day to an absence, and to an offer the id of nobody
    body.putAll(object("from", "2026-01-01", "to", "2026-01-02"));
    body.put("person", school.id("lærer"));
    return body;
  }

  private static void ok(Calls.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
  }
}
