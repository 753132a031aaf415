package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.meeting.Api.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tries to make history start something, be told to the wrong people, or be lost (D20). */
@RunningService
class PastItemsTest {

  private final Districts districts;
  private final PastForum forum;
  private final JsonMapper json;

  PastItemsTest(@Autowired Districts districts, @Autowired JsonMapper json) {
    this.districts = districts;
    this.forum = new PastForum(districts);
    this.json = json;
  }

  @Test
  void standsInTheChronologyWithItsOwnTimesAndOnlyOnce() {
    District here = districts.found("901");
    var past = PastForum.past(here, id());

    assertThat(forum.taken(here, past).path("taken").asInt()).isOne();
    assertThat(forum.taken(here, past).path("taken").asInt()).isOne();

    List<JsonNode> rows = forum.chronology(here.asTeacher(), here).body().valueStream().toList();
    assertThat(rows)
        .extracting(row -> row.path("kind").asString() + " " + row.path("at").asString())
        .containsExactly(
            "FORUM_DONE " + PastForum.DONE_AT,
            "FORUM_DECIDED 2025-03-06T14:00:00Z",
            "FORUM_PLACED 2025-03-06T12:00:00Z");
    assertThat(rows.get(1).path("text").asString()).isEqualTo("Legegruppe om onsdagen");
  }

  @Test
  void tellsOthersThatItIsHistory() {
    District here = districts.found("901");
    var past = PastForum.past(here, id());
    forum.taken(here, past);

    String item = PastForum.idOf(past);
    await()
        .untilAsserted(() ->
            assertThat(Published.of(item))
                .containsExactly(
                    "item.placed.v1", "decision.made.v1", "item.closed.v1", "decision.done.v1"));
    assertThat(Published.all().stream().filter(event -> event.subject().equals(item)))
        .allSatisfy(event ->
            assertThat(json.readTree(event.body()).path("takenOver").asBoolean()).isTrue());
  }

  @Test
  void isNoAgendaItemNoCandidateAndNoNameForTheForum() {
    District here = districts.found("901");
    String concern = id();
    var past = PastForum.past(here, concern);
    forum.taken(here, past);

    assertThat(here.item(PastForum.idOf(past)).status()).isEqualTo(403);
    assertThat(forum.chronology(here.asChair(), here).status()).isEqualTo(403);
    assertThat(here.waits(concern)).isFalse();
    assertThat(here.meetings())
        .allSatisfy(meeting ->
            assertThat(LocalDate.parse(meeting.path("date").asString()))
                .isAfterOrEqualTo(districts.today()));
    JsonNode then = forum.meetingsFrom(here, PastForum.MET).getFirst();
    assertThat(then.path("date").asString()).isEqualTo(PastForum.MET.toString());
    Answer sheet =
        districts.api().get(here.asChair(), "/v1/meetings/" + then.path("id").asString());
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.text()).doesNotContain(here.child(), concern, "Legegruppe");
  }

  @Test
  void whatIsOwedStillStandsAmongTheTasksAndCanBeDone() {
    District here = districts.found("901");
    String decision = id();
    var past = PastForum.past(here, id());
    past.put("decisions", List.of(PastForum.owed(decision, here.teacher())));
    forum.taken(here, past);

    assertThat(districts.api().get(here.asTeacher(), "/v1/tasks").text())
        .contains(decision, "Legegruppe om onsdagen");
    assertThat(
            districts
                .api()
                .post(here.asTeacher(), "/v1/decisions/" + decision + "/completion", Map.of())
                .status())
        .isEqualTo(200);
    String item = PastForum.idOf(past);
    await().until(() -> Published.of(item).contains("decision.done.v1"));
    assertThat(Published.all().stream().filter(event -> event.type().equals("decision.done.v1")))
        .filteredOn(event -> event.subject().equals(item))
        .allSatisfy(event ->
            assertThat(json.readTree(event.body()).path("takenOver").asBoolean()).isFalse());
  }

  @Test
  void aConcernThatComesAgainIsPlacedAsIfItHadNoHistory() {
    District here = districts.found("901");
    String concern = here.raise();
    forum.taken(here, PastForum.past(here, concern));

    assertThat(here.waits(concern)).isTrue();
    here.setBasis(concern, "CONSENT");

    assertThat(here.item(here.awaitItem(concern)).body().path("state").asString())
        .isEqualTo("OPEN");
  }

  @Test
  void aMeetingOfThePastHoldsHoweverManyWereDiscussed() {
    District here = districts.found("901");
    var many = IntStream.range(0, 5).mapToObj(n -> PastForum.past(here, id())).toList();

    assertThat(forum.take("901", many).body().path("taken").asInt()).isEqualTo(5);

    assertThat(forum.meetingsFrom(here, PastForum.MET).getFirst().path("free").asInt()).isZero();
    assertThat(forum.chronology(here.asTeacher(), here).body().findValuesAsString("kind"))
        .filteredOn("FORUM_DECIDED"::equals)
        .hasSize(5);
  }
}
