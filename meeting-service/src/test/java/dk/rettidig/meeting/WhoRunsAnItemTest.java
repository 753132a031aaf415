package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.meeting.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** An item whose chair may not hear it is run by somebody who may, or waits. */
@RunningService
class WhoRunsAnItemTest {

  private static final String HELD = "NOT_PLACED_YET";

  private final Districts districts;

  WhoRunsAnItemTest(@Autowired Districts districts) {
    this.districts = districts;
  }

  @Test
  void theFirstMemberWhoMayHearItRunsWhatTheChairMayNotHear() {
    District here = districts.found("901");
    kin(here, here.chair(), Role.ADVISER);
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    JsonNode row = awaitRow(here, here.asNurse(), concern, here.nurse());
    assertThat(row.path("runBy").asString()).isEqualTo(here.nurse());
    assertThat(row.path("leaves").toString()).isEqualTo("[\"" + here.chair() + "\"]");
    String item = "/v1/items/" + row.path("id").asString();
    assertThat(get(here.asNurse(), item).body().path("runBy").asString()).isEqualTo(here.nurse());
    for (String step : List.of("PRESENT", "CLARIFY", "REFLECT", "DECIDE")) {
      assertThat(note(here.asChair(), item, step).status()).isEqualTo(403);
      assertThat(note(here.asNurse(), item, step).status()).isEqualTo(200);
    }
    assertThat(get(here.asChair(), item).status()).isEqualTo(403);
    assertThat(here.rows().filter(one -> one.path("concern").asString("").equals(concern)))
        .isEmpty();
    assertThat(
            send(here.asNurse(), item, "/decisions", here.decision(id(), here.teacher())).status())
        .isEqualTo(200);
    assertThat(send(here.asNurse(), item, "/closure", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void nobodyStandsInForAChairWhoMayHear() {
    District here = districts.found("901");
    String item = "/v1/items/" + here.namedItem("CONSENT");
    assertThat(get(here.asNurse(), item).body().path("runBy").asString()).isEqualTo(here.chair());
    assertThat(note(here.asNurse(), item, "PRESENT").status()).isEqualTo(403);
  }

  /** concern-service would not let them read the concern: both ask for a post in the very unit. */
  @Test
  void aMemberWithoutAPostInTheUnitGoesOutThoughTheRoleIsNamed() {
    District elsewhere = districts.found("901");
    District here = districts.found("901", List.of(elsewhere.nurse()));
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    JsonNode row = awaitRow(here, here.asChair(), concern, here.chair());
    assertThat(row.path("leaves").toString()).isEqualTo("[\"" + elsewhere.nurse() + "\"]");
    String item = "/v1/items/" + row.path("id").asString();
    assertThat(get(elsewhere.asNurse(), item).status()).isEqualTo(403);
    assertThat(get(here.asNurse(), item).status()).isEqualTo(200);
  }

  @Test
  void whoStandsInFollowsTheSeriesOrderAndTheBasis() {
    String adviser = id();
    String second = id();
    District here = districts.found("901", List.of(adviser, second));
    districts.employ(here, adviser, Role.ADVISER, List.of());
    districts.employ(here, second, Role.ADVISER, List.of());
    kin(here, here.chair(), Role.ADVISER);
    String concern = here.raise();
    here.concern("basis.set.v1", concern, forAdvisersOnly(here, concern));
    String asAdviser = TestTokens.person(adviser, "901", Role.ADVISER);
    String asSecond = TestTokens.person(second, "901", Role.ADVISER);
    JsonNode row = awaitRow(here, asAdviser, concern, adviser);
    assertThat(row.path("runBy").asString()).isEqualTo(adviser);
    assertThat(row.path("leaves").toString()).contains(here.chair(), here.nurse());
    String item = "/v1/items/" + row.path("id").asString();
    assertThat(awaitRow(here, asSecond, concern, adviser).path("leaves")).isEmpty();
    assertThat(note(asSecond, item, "PRESENT").status()).isEqualTo(403);
    assertThat(note(here.asNurse(), item, "PRESENT").status()).isEqualTo(403);
    assertThat(note(asAdviser, item, "PRESENT").status()).isEqualTo(200);
  }

  @Test
  void whereNobodyMayHearItTheConcernWaitsAndSaysWhyByACode() {
    District here = districts.found("901");
    kin(here, here.chair(), Role.ADVISER);
    String concern = here.raise();
    here.concern("basis.set.v1", concern, forAdvisersOnly(here, concern));
    await().until(() -> candidate(here, concern).path("held").asString("").equals(HELD));
    assertThat(candidate(here, concern).propertyNames())
        .containsExactlyInAnyOrder(
            "concern", "unit", "instrument", "level", "ordinal", "since", "asked", "held");
    assertThat(here.meetings().allMatch(m -> m.path("free").equals(m.path("capacity")))).isTrue();
    districts.employ(here, here.chair(), Role.ADVISER, List.of());
    assertThat(here.awaitItem(concern)).isNotBlank();
    assertThat(here.waits(concern)).isFalse();
  }

  @Test
  void whatNobodyMayHearForAWhileGoesOnWithItsNotesWhenSomebodyMay() {
    District here = districts.found("901");
    String concern = here.raise();
    here.concern("basis.set.v1", concern, onlyFor(here, concern, Role.SPECIALIST));
    JsonNode row = awaitRow(here, here.asNurse(), concern, here.nurse());
    String item = "/v1/items/" + row.path("id").asString();
    for (String step : List.of("PRESENT", "CLARIFY", "REFLECT", "DECIDE")) {
      assertThat(note(here.asNurse(), item, step).status()).isEqualTo(200);
    }
    Map<String, Object> decision = here.decision(id(), here.teacher());
    assertThat(send(here.asNurse(), item, "/decisions", decision).status()).isEqualTo(200);
    districts.employ(here, here.nurse(), Role.ADVISER, List.of());
    await().until(() -> candidate(here, concern).path("held").asString("").equals(HELD));
    assertThat(get(here.asNurse(), item).status()).isEqualTo(403);
    assertThat(get(here.asTeacher(), "/v1/tasks").body()).isEmpty();
    districts.employ(here, here.nurse(), Role.SPECIALIST, List.of());
    await().until(() -> !here.waits(concern));
    assertThat(get(here.asNurse(), item).text()).contains("drøftet", "Samtalegruppe");
    assertThat(send(here.asNurse(), item, "/closure", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void whatNobodyMayHearIsTakenUpUnderABasisThatTheUnitSetsSince() {
    District here = districts.found("901");
    String concern = here.raise();
    here.concern("basis.set.v1", concern, forAdvisersOnly(here, concern));
    String item = here.awaitItem(concern);
    kin(here, here.chair(), Role.ADVISER);
    await().until(() -> candidate(here, concern).path("held").asString("").equals(HELD));
    String path = "/v1/candidates/" + concern + "/basis-request";
    assertThat(districts.api().post(here.asChair(), path, null).status()).isEqualTo(200);
    here.setBasis(concern, "CONSENT");
    JsonNode row = awaitRow(here, here.asNurse(), concern, here.nurse());
    assertThat(row.path("id").asString()).isNotEqualTo(item);
    await().until(() -> !here.waits(concern));
  }

  @Test
  void whatWasSettledIsNotTakenUpUnderAnOldBasisBecauseANewOneIsHeld() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    here.note(item, "PRESENT", "drøftet");
    assertThat(here.close(item, Map.of("noFollowUp", "klares hjemme")).status()).isEqualTo(200);
    districts.employ(here, here.nurse(), Role.ADVISER, List.of());
    await().until(() -> get(here.asNurse(), "/v1/series").status() == 403);
    here.concern("basis.set.v1", concern, onlyFor(here, concern, Role.SPECIALIST));
    await().until(() -> candidate(here, concern).path("held").asString("").equals(HELD));
    String after = id();
    here.concern("basis.set.v1", concern, onlyFor(here, concern, Role.SPECIALIST));
    // under the same key, so it is read when the other has been
    here.concern("concern.raised.v1", concern, here.raised(after, here.child(), true));
    await().until(() -> here.waits(after));
    assertThat(here.itemOf(concern)).isNull();
    districts.employ(here, here.nurse(), Role.SPECIALIST, List.of());
    JsonNode row = awaitRow(here, here.asNurse(), concern, here.nurse());
    assertThat(row.path("leaves").toString()).contains(here.chair());
    await().until(() -> !here.waits(concern));
  }

  @Test
  void whatHasABasisAndNoMeetingIsHeldByTheSameCode() {
    District here = districts.found("901");
    String concern = here.raise();
    inDistrict(here, id());
    here.setBasis(concern, "CONSENT");
    await().until(() -> candidate(here, concern).path("held").asString("").equals(HELD));
    inDistrict(here, here.name());
    assertThat(here.awaitItem(concern)).isNotBlank();
    await().until(() -> !here.waits(concern));
  }

  private void inDistrict(District here, String district) {
    districts
        .outside()
        .tell(
            "organisation-events",
            "unit.changed.v1",
            "901",
            here.unit(),
            Map.of("unit", here.unit(), "district", district, "active", true));
  }

  private void kin(District here, String person, Role role) {
    districts.employ(here, person, role, List.of(here.child()));
  }

  private static Map<String, Object> forAdvisersOnly(District here, String concern) {
    return onlyFor(here, concern, Role.ADVISER);
  }

  private static Map<String, Object> onlyFor(District here, String concern, Role role) {
    Map<String, Object> body = here.basis(concern, id(), "CONSENT", null);
    body.put("receivers", List.of(role.name()));
    return body;
  }

  private JsonNode candidate(District here, String concern) {
    JsonNode all = get(here.asChair(), "/v1/candidates").body();
    return all.valueStream()
        .filter(one -> one.path("concern").asString().equals(concern))
        .findFirst()
        .orElse(all.path(-1));
  }

  /** The row of the agenda, once it is known who runs it. */
  private JsonNode awaitRow(District here, String token, String concern, String runner) {
    Supplier<@Nullable JsonNode> row = () -> row(here, token, concern, runner);
    return Objects.requireNonNull(await().until(row::get, found -> found != null));
  }

  private @Nullable JsonNode row(District here, String token, String concern, String runner) {
    return here.meetings()
        .filter(m -> m.path("free").asInt() < m.path("capacity").asInt())
        .flatMap(m -> items(token, m.path("id").asString()))
        .filter(one -> one.path("concern").asString("").equals(concern))
        .filter(one -> one.path("runBy").asString("").equals(runner))
        .findFirst()
        .orElse(null);
  }

  private Stream<JsonNode> items(String token, String meeting) {
    return get(token, "/v1/meetings/" + meeting).body().path("items").valueStream();
  }

  private Answer note(String token, String item, String step) {
    return districts
        .api()
        .send(
            HttpMethod.PUT,
            token,
            item + "/steps/" + step,
            Math.max(0, get(token, item).version()),
            Map.of("note", "drøftet"));
  }

  private Answer send(String token, String item, String what, Map<String, ?> body) {
    return districts
        .api()
        .send(HttpMethod.POST, token, item + what, get(token, item).version(), body);
  }

  private Answer get(String token, String path) {
    return districts.api().get(token, path);
  }
}
