package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.meeting.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Tries to let a forum stand still because its chair is ill, or has left. */
@RunningService
class LeadMeetingTest {

  private final Districts districts;

  LeadMeetingTest(@Autowired Districts districts) {
    this.districts = districts;
  }

  private Answer lead(String token, String meeting) {
    return districts
        .api()
        .send(HttpMethod.PUT, token, "/v1/meetings/" + meeting + "/lead", null, null);
  }

  private Answer note(String token, String item) {
    String path = "/v1/items/" + item;
    long version = Math.max(0, districts.api().get(token, path).version());
    return districts
        .api()
        .send(HttpMethod.PUT, token, path + "/steps/PRESENT", version, Map.of("note", "drøftet"));
  }

  private Answer people(String token, District here, long version, String chair) {
    return districts
        .api()
        .send(
            HttpMethod.PUT,
            token,
            "/v1/series/" + here.series(),
            version,
            Map.of(
                "name",
                "Forum",
                "place",
                "Rådhuset",
                "chair",
                chair,
                "members",
                List.of(here.nurse())));
  }

  private JsonNode series(District here) {
    return districts
        .api()
        .get(here.asTeacher(), "/v1/series")
        .body()
        .valueStream()
        .filter(one -> one.path("id").asString().equals(here.series()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMemberLeadsWhereTheChairIsAwayAndTheChairTakesItBack() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    String meeting = here.item(item).body().path("meeting").asString();
    assertThat(note(here.asNurse(), item).status()).isEqualTo(403);

    assertThat(lead(here.asNurse(), meeting).body().path("ledBy").asString())
        .isEqualTo(here.nurse());

    assertThat(here.item(item).body().path("runBy").asString()).isEqualTo(here.nurse());
    assertThat(note(here.asNurse(), item).status()).isEqualTo(200);
    assertThat(note(here.asChair(), item).status()).isEqualTo(403);

    assertThat(lead(here.asChair(), meeting).status()).isEqualTo(200);

    assertThat(note(here.asChair(), item).status()).isEqualTo(200);
    assertThat(note(here.asNurse(), item).status()).isEqualTo(403);
  }

  @Test
  void nobodyOutsideTheForumLeadsIt() {
    District here = districts.found("901");
    District other = districts.found("901");
    String meeting = here.meetings().findFirst().orElseThrow().path("id").asString();
    for (String token :
        List.of(here.asTeacher(), here.asLeader(), other.asChair(), other.asNurse())) {
      assertThat(lead(token, meeting).status()).isEqualTo(403);
    }
  }

  @Test
  void whatWhoLeadsMayNotHearIsRunByTheChair() {
    String adviser = id();
    District here = districts.found("901", List.of(adviser));
    districts.employ(here, adviser, Role.ADVISER, List.of(here.child()));
    String item = here.namedItem("CONSENT");
    String meeting = here.item(item).body().path("meeting").asString();
    String asAdviser = TestTokens.person(adviser, "901", Role.ADVISER);
    await().until(() -> lead(asAdviser, meeting).status() == 200);

    assertThat(note(asAdviser, item).status()).isEqualTo(403);
    assertThat(note(here.asChair(), item).status()).isEqualTo(200);
  }

  @Test
  void anotherPersonChairsFromNowOn() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    String admin = TestTokens.person("admin", "901", Role.ADMIN);
    long version = series(here).path("version").asLong();

    assertThat(people(admin, here, version, here.nurse()).status()).isEqualTo(200);

    assertThat(series(here).path("chair").asString()).isEqualTo(here.nurse());
    assertThat(note(here.asNurse(), item).status()).isEqualTo(200);
    assertThat(note(here.asChair(), item).status()).isEqualTo(403);
    Answer late = people(admin, here, version, here.chair());
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body().at("/current/chair").asString()).isEqualTo(here.nurse());
    assertThat(series(here).path("chair").asString()).isEqualTo(here.nurse());
  }

  @Test
  void whoDoesNotWorkHereDoesNotBecomeChair() {
    District here = districts.found("901");
    String admin = TestTokens.person("admin", "901", Role.ADMIN);

    Answer refused = people(admin, here, series(here).path("version").asLong(), id());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("\"chair\"");
  }
}
