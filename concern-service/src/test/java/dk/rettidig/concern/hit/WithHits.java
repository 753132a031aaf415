package dk.rettidig.concern.hit;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.Decided;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** Ida's joint ratings stand in the middle twice in a row; teacher and leader write concerns. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class WithHits implements RunningService {

  static final Municipality HERE = new Municipality("901");

  final LocalDate today = DanishTime.dayOf(Instant.now());
  final Calls calls;
  final LookForHits look;
  final SmallMunicipality school;
  final Decided decided;

  WithHits(Calls calls, LookForHits look) {
    this.calls = calls;
    this.look = look;
    this.school = new SmallMunicipality(calls, "901");
    this.decided =
        Decided.on(calls, school, List.of("lasting-middle", "two-professions", "absent-days"));
  }

  @AfterEach
  void theRulesAreOffAgain() {
    decided.withdraw();
  }

  List<Document> stored() {
    return TestPlatform.observer()
        .getDatabase("concern_901")
        .getCollection("detection_hits")
        .find(new Document("child", school.ida))
        .into(new ArrayList<>());
  }

  void inTheMiddleTwice() {
    var answer =
        calls.post(
            school.admin(),
            "/imports/ratings",
            object("ratings", List.of(past(today.minusDays(190)), past(today.minusDays(5)))));
    assertThat(answer.at("/taken")).as(answer.text()).isEqualTo("2");
  }

  Map<String, Object> past(LocalDate on) {
    var past = object("child", school.ida, "unit", school.unit, "on", on.toString());
    past.putAll(object("instrument", "trivsel3", "version", "1.0", "by", school.id("lærer")));
    past.put("placement", object("level", "yellow", "setting", "school"));
    return past;
  }

  String lowConcern(String who) {
    return school.concern(who, school.ida, "placement", level("2"));
  }

  static Map<String, Object> level(String level) {
    return object("instrument", "bl5", "version", "1.0", "level", level);
  }

  void edit(String concern, String field, Object value) {
    String tag = calls.get(school.teacher(), "/concerns/" + concern).tag();
    var body = object("observed", "Kom uden madpakke.", field, value);
    var answer = calls.put(school.teacher(), "/concerns/" + concern, body, tag);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  JsonNode waiting(String who) {
    var answer = calls.get(who, "/hits");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  JsonNode hits(String who) {
    return waiting(who).get("hits");
  }

  JsonNode onlyHit() {
    JsonNode hits = hits(school.leader());
    assertThat(hits).hasSize(1);
    return hits.get(0);
  }

  static String about(String child) {
    return "/children/" + child + "/hits";
  }

  Calls.Answer takeUp(String who, String id) {
    return calls.put(who, "/hits/" + id + "/answer", object("answer", "TAKE_UP"), null);
  }

  Calls.Answer answer(String who, String id, String answer, String reason) {
    var body = object("answer", answer, "reason", reason);
    return calls.put(who, "/hits/" + id + "/answer", body, null);
  }

  void entitle(String who, String title) {
    String file =
        "person,name,title,phone,mail%n%1$s,Person,%2$s,,%n".formatted(school.id(who), title);
    var answer = calls.post(school.admin(), "/imports/organisation", object("people", file));
    assertThat(answer.body().at("/files/0/refused")).as(answer.text()).isEmpty();
  }
}
