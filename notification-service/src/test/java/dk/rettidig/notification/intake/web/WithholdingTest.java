package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.InvolvedPeople;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What is kept from the parents has an owner and a day of review, and is lost from no list. */
@RunningService
class WithholdingTest {

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final InvolvedPeople people;
  private final MovableClock clock;

  @Autowired
  WithholdingTest(
      Api api, OneCase one, ForeignEvents events, InvolvedPeople people, MovableClock clock) {
    this.api = api;
    this.one = one;
    this.events = events;
    this.people = people;
    this.clock = clock;
  }

  @Test
  void whatIsWithheldHasAnOwnerAndADayOfReview() {
    one.send(Map.of("suspicion", Map.of("group", "PARENT_OR_HOUSEHOLD")));
    var officers = one.officer();
    String uri = withholding();
    String review = DanishTime.dayOf(clock.instant()).plusWeeks(1).toString();
    String past = DanishTime.dayOf(clock.instant()).minusDays(1).toString();
    var kept = Map.of("reason", "Politiet", "reviewOn", review);
    assertThat(officers.put(uri, Map.of("reason", "Politiet"), version())).hasStatus(422);
    assertThat(officers.put(uri, Map.of("reason", "Politiet", "reviewOn", past), version()))
        .hasStatus(422)
        .bodyText()
        .contains("reviewOn");
    assertThat(officers.call(HttpMethod.PUT, uri, kept, null)).hasStatus(428);
    long before = version();
    assertThat(officers.put(uri, kept, before)).hasStatusOk();
    assertThat(officers.put(uri, kept, before)).as("the same again").hasStatusOk();
    assertThat(officers.put(uri, Map.of("reason", "Andet", "reviewOn", review), before))
        .hasStatus(409)
        .bodyText()
        .contains("Politiet");
    JsonNode view = api.body(officers.get("/v1/intake/notifications/" + one.id()));
    assertThat(view.at("/withheld/owner").asString()).isEqualTo(one.officerId());
    assertThat(view.at("/investigationRequired").asBoolean()).isTrue();
    assertThat(one.row().at("/reviewOn").asString()).isEqualTo(review);
  }

  private long version() {
    return api.body(one.officer().get("/v1/intake/notifications/" + one.id()))
        .path("version")
        .asLong();
  }

  @Test
  void staysOnTheQueueWithItsDateAfterEverythingElseIsDoneUntilItIsEnded() {
    one.send(Map.of());
    assertThat(withhold(today().plusWeeks(1))).hasStatusOk();
    everythingElseIsDone();
    assertThat(one.row().at("/reviewOn").asString()).isEqualTo(today().plusWeeks(1).toString());

    clock.advance(Duration.ofDays(8));
    assertThat(one.row().at("/reviewOn").asString()).isEqualTo(today().minusDays(1).toString());
    assertThat(withhold(today().plusDays(3))).as("weighed again").hasStatusOk();
    assertThat(one.row().at("/reviewOn").asString()).isEqualTo(today().plusDays(3).toString());

    long seen = version();
    assertThat(end(seen)).hasStatusOk();
    assertThat(end(seen)).as("the same again").hasStatusOk();
    assertThat(one.queue().map(row -> row.at("/id").asString())).doesNotContain(one.id());
    assertThat(opened().at("/stage").asString()).isEqualTo("FINISHED");
    assertThat(opened().at("/withheld/ended/by").asString()).isEqualTo(one.officerId());
    assertThat(end(version())).hasStatus(409).bodyText().contains("notification:nothing-withheld");
  }

  @Test
  void whatIsWithheldAfterEverythingWasDoneComesBackToTheQueue() {
    one.send(Map.of());
    everythingElseIsDone();
    assertThat(one.queue().map(row -> row.at("/id").asString())).doesNotContain(one.id());

    assertThat(withhold(today().plusWeeks(1))).hasStatusOk();

    assertThat(one.row().at("/reviewOn").asString()).isEqualTo(today().plusWeeks(1).toString());
  }

  @Test
  void nobodyEndsWhatAnotherOfficerHasGivenANewDayMeanwhile() {
    one.send(Map.of());
    assertThat(withhold(today().plusWeeks(1))).hasStatusOk();
    long seen = version();
    assertThat(withhold(today().plusWeeks(2))).hasStatusOk();

    assertThat(end(seen)).hasStatus(409);

    assertThat(one.row().at("/reviewOn").asString()).isEqualTo(today().plusWeeks(2).toString());
  }

  @Test
  void theQueueStandsByTheDayOfReviewToo() {
    one.send(Map.of());
    String far = one.own("far");
    one.send(far, one.child(), Map.of());
    assertThat(withhold(today())).hasStatusOk();

    var order = one.queue().map(row -> row.at("/id").asString()).toList();
    assertThat(order.indexOf(one.id())).isLessThan(order.indexOf(far));
  }

  @Test
  void theOwnerWorksAtTheDeskTodayAndMayKnowOfIt() {
    one.send(Map.of());
    for (String nobody : new String[] {"unknown", one.authorId(), one.leaderId()}) {
      assertThat(withheldBy(one.officer(), one.id(), nobody))
          .as(nobody)
          .hasStatus(422)
          .bodyText()
          .contains("owner", "arbejder ikke i modtagelsen i dag");
    }
    String other = one.own("other");
    events.person("901", other, "INTAKE", "desk");
    assertThat(withheldBy(one.officer(), one.id(), other)).hasStatusOk();

    InvolvedPeople.Case these = people.holding(Role.INTAKE);
    these.send();
    var free = api.as(these.free(), Role.INTAKE);
    these
        .keptFrom()
        .forEach((person, notification) ->
            assertThat(withheldBy(free, notification, person)).as(person).hasStatus(422));
  }

  private void everythingElseIsDone() {
    one.step("assessment", Map.of("id", "s", "acute", false, "text", "Nej"));
    one.step("receipt", Map.of("id", "r"));
    assertThat(one.step("feedback", Map.of("id", "f", "outcome", "NEITHER"))).hasStatusOk();
  }

  private MvcTestResult withhold(LocalDate review) {
    return one.officer()
        .put(withholding(), Map.of("reason", "Politiet", "reviewOn", review.toString()), version());
  }

  private MvcTestResult withheldBy(Api.Caller officer, String notification, String owner) {
    String uri = "/v1/intake/notifications/" + notification;
    long seen = api.body(officer.get(uri)).path("version").asLong();
    var kept =
        Map.of("owner", owner, "reason", "Politiet", "reviewOn", today().plusDays(1).toString());
    return officer.put(uri + "/withholding", kept, seen);
  }

  private MvcTestResult end(long seen) {
    return one.officer().call(HttpMethod.POST, withholding() + "/end", null, "\"" + seen + "\"");
  }

  private String withholding() {
    return "/v1/intake/notifications/" + one.id() + "/withholding";
  }

  private LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }

  private JsonNode opened() {
    return api.body(one.officer().get("/v1/intake/notifications/" + one.id()));
  }
}
