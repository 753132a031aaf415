package dk.rettidig.concern.baton;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** A baton log on a concern about Ida, in her teacher's hands, and what people do with it. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class WithALog implements RunningService {

  static final String GOAL = "Være i klassen fire af fem dage";

  final Calls calls;
  final SmallMunicipality school;
  final String concern;
  final String log;

  WithALog(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
    this.concern = school.concern(school.teacher(), school.ida);
    this.log = "/baton-logs/" + concern;
  }

  @BeforeEach
  void aLogIsOpened() {
    Calls.Answer opened = open(school.teacher(), "ONE_SERVICE");
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
  }

  Calls.Answer open(String who, String step) {
    return calls.post(
        who,
        "/baton-logs",
        object(
            "concern", concern, "step", step, "consent", object("givenBy", "Mor", "on", today())));
  }

  String goal(String who) {
    String id = UUID.randomUUID().toString();
    Calls.Answer answer =
        calls.post(
            who,
            log + "/goals",
            object("id", id, "words", GOAL, "indicator", "Vi tæller", "by", inDays(30)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return id;
  }

  Calls.Answer action(String who, String responsible) {
    return calls.post(
        who,
        log + "/actions",
        object(
            "id",
            UUID.randomUUID().toString(),
            "what",
            "Ringe hver mandag",
            "responsible",
            responsible,
            "due",
            inDays(7)));
  }

  Calls.Answer offer(String who, String offer, String to) {
    return calls.post(who, log + "/offers", object("id", offer, "to", to, "message", "Kort"));
  }

  Calls.Answer accept(String who, String offer) {
    return calls.post(who, log + "/offers/" + offer + "/acceptance", object());
  }

  /** Somebody is away from today on, until further notice. */
  String away(String reporter, String who, @Nullable String standIn) {
    String id = UUID.randomUUID().toString();
    var body = object("id", id, "person", who, "from", today());
    if (standIn != null) {
      body.put("standIn", standIn);
    }
    Calls.Answer answer = calls.post(reporter, "/staff-absences", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return id;
  }

  /** Somebody leaves: the account is closed by the next import. */
  void leaves(String who) {
    String file =
        "person,name,title,phone,mail,active\n%s,Person,Titel,70101010,x@example.test,false\n"
            .formatted(school.id(who));
    assertThat(
            calls
                .post(school.admin(), "/imports/organisation", object("people", file))
                .body()
                .at("/files/0/refused"))
        .isEmpty();
  }

  JsonNode read(String who) {
    Calls.Answer answer = calls.get(who, log);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  String acting(String who) {
    return read(who).at("/line/acting/person").asString();
  }

  List<String> tasks(String who) {
    return calls.get(who, "/baton-logs/tasks").body().findValuesAsString("kind");
  }

  String mother() {
    return person(school.id("bodil"), school.code, Role.GUARDIAN);
  }

  static String today() {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
  }

  static String inDays(int days) {
    return LocalDate.parse(today()).plusDays(days).toString();
  }
}
