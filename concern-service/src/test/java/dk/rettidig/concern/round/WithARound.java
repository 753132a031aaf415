package dk.rettidig.concern.round;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** A planned round at a school, and what its people do with it. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class WithARound implements RunningService {

  static final String WORDS = "Står udenfor legen siden flytningen";

  final Calls calls;
  final SmallMunicipality school;
  final String round = UUID.randomUUID().toString();

  /** The last writing about each child. */
  final Map<String, String> written = new HashMap<>();

  WithARound(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @BeforeEach
  void aRoundIsPlanned() {
    assertThat(plan(school.leader(), school.unit).status()).isEqualTo(201);
  }

  JsonNode tasks(String who) {
    return calls.get(who, "/rounds/tasks").body();
  }

  void colleagueInTheSameGroup() {
    String file =
        "assignment;person;role;unit;group;from\n21-%s;%s;PROFESSIONAL;%s;%s;2020-08-01\n"
            .formatted(school.tag, school.id("kollega"), school.unit, school.groupA);
    assertThat(
            calls
                .post(school.admin(), "/imports/organisation", object("assignments", file))
                .body()
                .at("/files/0/refused"))
        .isEmpty();
  }

  void rated(String child, String level) {
    draft(school.teacher(), child, level, WORDS);
    submit(school.teacher(), child);
    var joint = together(school.teacher(), child, level, WORDS, school.id("kollega"));
    assertThat(joint.status()).as(joint.text()).isEqualTo(201);
  }

  void open() {
    told();
    assertThat(step("opening").status()).isEqualTo(200);
  }

  void told() {
    var told =
        post(school.leader(), round, "/parents-told", object("on", "2026-01-02", "way", "MESSAGE"));
    assertThat(told.status()).as(told.text()).isEqualTo(200);
  }

  Calls.Answer plan(String who, String unit) {
    return plan(who, unit, round);
  }

  Calls.Answer plan(String who, String unit, String id) {
    return calls.post(
        who,
        "/rounds",
        object("id", id, "unit", unit, "opens", "2026-03-01", "closes", "2026-04-05"));
  }

  Calls.Answer step(String what) {
    return post(school.leader(), round, "/" + what, object());
  }

  Calls.Answer post(String who, String id, String what, Object body) {
    String tag = calls.get(school.leader(), "/rounds/" + id).tag();
    return calls.post(who, "/rounds/" + id + what, body, Objects.requireNonNull(tag));
  }

  Calls.Answer draft(String who, String child, String level, @Nullable String reason) {
    return calls.post(
        who,
        "/rounds/" + round + "/own-ratings",
        object("ratings", List.of(writing(child, level, reason))));
  }

  Map<String, Object> writing(String child, String level, @Nullable String reason) {
    Map<String, Object> writing = new HashMap<>();
    String entry = UUID.randomUUID().toString();
    written.put(child, entry);
    writing.put("entry", entry);
    writing.put("child", child);
    writing.put("placement", object("level", level));
    if (reason != null) {
      writing.put("reason", reason);
    }
    return writing;
  }

  Calls.Answer submit(String who, String... children) {
    List<Object> ratings = new ArrayList<>();
    for (String child : children) {
      ratings.add(object("child", child, "entry", written.getOrDefault(child, "none")));
    }
    return calls.post(who, "/rounds/" + round + "/submission", object("ratings", ratings));
  }

  Calls.Answer together(
      String who, String child, String level, String reason, @Nullable String partner) {
    List<Object> body = new ArrayList<>(List.of("placement", object("level", level)));
    body.addAll(List.of("reason", reason));
    if (partner != null) {
      body.addAll(List.of("sparring", partner));
    }
    return calls.post(
        who, "/rounds/" + round + "/children/" + child + "/joint-rating", object(body.toArray()));
  }

  Calls.Answer tell(String child) {
    return calls.post(
        school.teacher(),
        "/rounds/" + round + "/children/" + child + "/parents-told",
        object("on", "2026-01-02", "view", "De har også set det"),
        "\"0\"");
  }

  String group(String group) {
    return "/rounds/" + round + "/children?group=" + group;
  }

  JsonNode row(String who, String child) {
    for (JsonNode row : calls.get(who, group(school.groupA)).body().at("/children")) {
      if (row.at("/id").asString().equals(child)) {
        return row;
      }
    }
    return calls.get(who, group(school.groupA)).body().at("/nothing");
  }
}
