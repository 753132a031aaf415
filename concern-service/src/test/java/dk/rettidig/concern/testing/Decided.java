package dk.rettidig.concern.testing;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a municipality has decided on early detection; it stands until it is withdrawn. */
public final class Decided {

  /** Every rule on absence. */
  public static final List<String> ON_ABSENCE =
      List.of(
          "absence-in-a-row",
          "absence-recent",
          "absence-lasting",
          "absence-total",
          "absence-letter",
          "absence-notice");

  private final Calls calls;
  private final String admin;
  private final String id;

  private Decided(Calls calls, String admin, String id) {
    this.calls = calls;
    this.admin = admin;
    this.id = id;
  }

  /** The municipality of the school has decided to use these rules. */
  public static Decided on(Calls calls, SmallMunicipality school, List<String> rules) {
    String id = UUID.randomUUID().toString();
    var answer = calls.post(school.admin(), "/detection/decisions", body(id, rules));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new Decided(calls, school.admin(), id);
  }

  /** What such a decision looks like. */
  public static Map<String, Object> body(String id, List<String> rules) {
    var body = object("id", id, "rules", rules, "basis", "Dagtilbudsloven § 7");
    body.putAll(object("assessment", "26/1234", "assessedOn", "2026-01-05"));
    body.putAll(object("assessedBy", "Databeskyttelsesteamet"));
    body.putAll(object("decision", "Reglerne bruges på forsøg.", "decidedOn", "2026-01-12"));
    body.putAll(object("decidedBy", "Børneudvalget", "from", "2026-01-12"));
    return body;
  }

  /** Its rules are off again. */
  public void withdraw() {
    var answer =
        calls.post(
            admin,
            "/detection/decisions/" + id + "/withdrawal",
            object("reason", "Forsøget er slut."));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }
}
