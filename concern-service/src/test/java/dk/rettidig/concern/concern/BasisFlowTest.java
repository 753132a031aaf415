package dk.rettidig.concern.concern;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.TestConstructor;

/** Tries to let a basis outlast its time or its concern, or reach another concern (invariant 5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BasisFlowTest implements RunningService {

  private final Calls calls;
  private final SmallMunicipality school;

  BasisFlowTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @Test
  void noKindOfBasisIsSetWithoutALastDay() {
    String concern = school.concern(school.teacher(), school.ida);
    for (String kind : List.of("CONSENT", "CONSENT_HEALTH", "FAMILY_PRESENT", "OVERRIDE", "SSD")) {
      assertThat(set(school.leader(), concern, basis(kind)).status()).as(kind).isEqualTo(201);
    }
    var shown = calls.get(school.leader(), "/concerns/" + concern).body();
    assertThat(shown.path("bases").size()).isEqualTo(5);
    for (var one : shown.path("bases")) {
      String kind = one.path("kind").asString();
      LocalDate last = LocalDate.parse(one.path("expires").asString());
      assertThat(last).as(kind).isAfter(LocalDate.parse(one.path("from").asString()));
      assertThat(shown.path("lastDays").toString())
          .contains("{\"kind\":\"%s\",\"until\":\"%s\"}".formatted(kind, last));
    }
  }

  @Test
  void aConsentThatWouldLastForYearsIsRefusedByName() {
    String concern = school.concern(school.teacher(), school.ida);
    var draft = basis("CONSENT");
    draft.put("consent", object("givenBy", "Mor", "scope", "Alt", "expires", "2099-01-01"));
    var refused = set(school.teacher(), concern, draft);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("consent.expires");
  }

  @Test
  void whoMayNotSetABasisReadsNoLastDays() {
    String concern = school.concern(school.teacher(), school.ida);
    set(school.teacher(), concern, basis("CONSENT"));
    assertThat(calls.get(school.adviser(), "/concerns/" + concern).body().path("lastDays"))
        .isEmpty();
  }

  @Test
  void aClosedConcernGroundsNothing() {
    String concern = school.concern(school.teacher(), school.emil);
    set(school.teacher(), concern, basis("CONSENT"));
    assertThat(calls.get(school.adviser(), "/concerns/" + concern).status()).isEqualTo(200);
    close(concern);
    assertThat(calls.get(school.adviser(), "/concerns/" + concern).status()).isEqualTo(404);
    assertThat(calls.get(school.adviser(), "/children/" + school.emil).status()).isEqualTo(404);
    assertThat(
            calls
                .post(school.adviser(), "/children/search", object("text", "emil " + school.tag))
                .body())
        .isEmpty();
    assertThat(set(school.leader(), concern, basis("CONSENT")).status()).isEqualTo(409);
    assertThat(calls.get(school.leader(), "/concerns/" + concern).body().path("lastDays"))
        .isEmpty();
  }

  @Test
  void theSameBasisIdOnTwoConcernsIsTwoBases() {
    String idas = school.concern(school.teacher(), school.ida);
    String emils = school.concern(school.teacher(), school.emil);
    Map<String, Object> consent = basis("CONSENT");
    assertThat(set(school.teacher(), idas, consent).status()).isEqualTo(201);
    assertThat(set(school.teacher(), emils, consent).status()).isEqualTo(201);
    assertThat(withdraw(school.teacher(), emils, consent).status()).isEqualTo(200);
    assertThat(calls.get(school.adviser(), "/concerns/" + emils).status()).isEqualTo(404);
    assertThat(calls.get(school.adviser(), "/concerns/" + idas).status()).isEqualTo(200);
    assertThat(withdraw(school.teacher(), idas, consent).status()).isEqualTo(200);
    assertThat(calls.get(school.adviser(), "/concerns/" + idas).status()).isEqualTo(404);
  }

  @Test
  void anIdThatCouldHideAnotherIdIsRefused() {
    String concern = school.concern(school.teacher(), school.ida);
    Map<String, Object> consent = basis("CONSENT");
    consent.put("id", concern + "/b");
    assertThat(set(school.teacher(), concern, consent).status()).isEqualTo(422);
    var body = object("id", "a/b", "child", school.ida, "observed", "Græd.");
    assertThat(calls.post(school.teacher(), "/concerns", body).status()).isEqualTo(422);
  }

  @Test
  void aBasisIsWithdrawnOnlyOnItsOwnConcern() {
    String idas = school.concern(school.teacher(), school.ida);
    String noahs = school.concern(school.colleague(), school.noah);
    Map<String, Object> consent = basis("CONSENT");
    set(school.teacher(), idas, consent);
    assertThat(withdraw(school.colleague(), noahs, consent).status()).isEqualTo(404);
    assertThat(withdraw(school.colleague(), idas, consent).status()).isEqualTo(404);
    assertThat(calls.get(school.adviser(), "/concerns/" + idas).status()).isEqualTo(200);
  }

  private Calls.Answer withdraw(String who, String concern, Map<String, Object> basis) {
    return calls.post(
        who, "/concerns/%s/bases/%s/withdrawal".formatted(concern, basis.get("id")), object());
  }

  private void close(String concern) {
    String tag = calls.get(school.leader(), "/concerns/" + concern).tag();
    var closed =
        calls.post(
            school.leader(), "/concerns/" + concern + "/closure", object("reason", "Løst."), tag);
    assertThat(closed.status()).isEqualTo(200);
  }

  private Calls.Answer set(String who, String concern, Map<String, Object> draft) {
    return calls.post(who, "/concerns/" + concern + "/bases", draft);
  }

  private static Map<String, Object> basis(String kind) {
    return object(
        "id",
        UUID.randomUUID().toString(),
        "kind",
        kind,
        "receivers",
        List.of("ADVISER"),
        "consent",
        object("givenBy", "Mor", "scope", "Trivsel i skolen"),
        "override",
        object("weighing", "For og imod.", "reason", "Barnets sikkerhed."),
        "ssd",
        object("followUp", false));
  }
}
