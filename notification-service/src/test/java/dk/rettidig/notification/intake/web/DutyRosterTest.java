package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.intake.DutyRoster;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RunningService
class DutyRosterTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final OneCase one;
  private final PublishedEvents published;
  private final DutyRoster roster;
  private final MovableClock clock;
  private final Databases databases;

  @Autowired
  DutyRosterTest(
      Api api,
      OneCase one,
      PublishedEvents published,
      DutyRoster roster,
      MovableClock clock,
      Databases databases) {
    this.api = api;
    this.one = one;
    this.published = published;
    this.roster = roster;
    this.clock = clock;
    this.databases = databases;
  }

  @BeforeEach
  void nobodyIsPlanned() {
    databases
        .collection(NORDSUND, "rosters") // what other tests have planned
        .updateOne(
            new Document("_id", "roster"), new Document("$set", new Document("shifts", List.of())));
  }

  @Test
  void anHourWithoutANamedPersonIsRefusedWhenPlannedAndAlarmedWhenItHappens() {
    Instant from = clock.instant().truncatedTo(ChronoUnit.HOURS);
    assertThat(plan(from, from.plus(2, ChronoUnit.HOURS), from.plus(1, ChronoUnit.HOURS)))
        .hasStatus(422);
    assertThat(plan(from, from.plus(2, ChronoUnit.HOURS), from.plus(2, ChronoUnit.HOURS)))
        .hasStatusOk();
    assertThat(roster.onDuty(NORDSUND)).contains(one.officerId());
    roster.watch(NORDSUND);
    assertThat(unmanned(from)).isEmpty();
    clock.advance(Duration.ofHours(3));
    roster.watch(NORDSUND);
    roster.watch(NORDSUND);
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    published.awaited(
        e -> e.type().equals("duty.unmanned.v1") && e.body().contains(hour.toString()));
    assertThat(unmanned(hour)).hasSize(1);
    clock.advance(Duration.ofHours(1));
    roster.watch(NORDSUND);
    String since = "\"since\":\"" + hour + "\"";
    String next = "\"hour\":\"" + hour.plus(1, ChronoUnit.HOURS);
    published.awaited(e -> e.body().contains(next) && e.body().contains(since));
  }

  @Test
  void staffAreToldWhoIsOnDutyAndCitizensOnlyTheNumber() {
    Instant from = clock.instant().truncatedTo(ChronoUnit.HOURS);
    assertThat(plan(from, from.plus(2, ChronoUnit.HOURS), from.plus(2, ChronoUnit.HOURS)))
        .hasStatusOk();
    assertThat(api.as("anybody", Role.PROFESSIONAL).get("/v1/duty"))
        .bodyText()
        .contains(one.officerId());
    for (Role citizen : List.of(Role.GUARDIAN, Role.YOUNG_PERSON)) {
      JsonNode told = api.body(api.as("citizen", citizen).get("/v1/duty"));
      assertThat(told.path("danger").asString()).isEqualTo("112");
      assertThat(told.path("phone").asString()).isNotBlank();
      assertThat(told.path("onDuty")).isEmpty();
    }
  }

  private List<EventEnvelope> unmanned(Instant hour) {
    return published.all(e ->
        e.type().equals("duty.unmanned.v1")
            && e.municipality().equals(NORDSUND)
            && e.body().contains(hour.toString()));
  }

  private MvcTestResult plan(Instant from, Instant to, Instant shiftTo) {
    return one.officer()
        .put(
            "/v1/intake/roster",
            Map.of(
                "from", from.toString(),
                "to", to.toString(),
                "shifts",
                    List.of(
                        Map.of(
                            "person", one.officerId(),
                            "from", from.toString(),
                            "to", shiftTo.toString()))),
            version());
  }

  private long version() {
    return api.body(one.officer().get("/v1/intake/roster")).path("version").asLong();
  }

  @Test
  void aPlanMadeFromAnOldRosterIsRefusedWithTheRosterAsItIsNow() {
    Instant from = clock.instant().truncatedTo(ChronoUnit.HOURS);
    Instant to = from.plus(2, ChronoUnit.HOURS);
    long before = version();
    assertThat(plan(from, to, to)).hasStatusOk();
    var again =
        Map.of(
            "from", from.toString(),
            "to", to.plusSeconds(3600).toString(),
            "shifts",
                List.of(
                    Map.of(
                        "person", one.officerId(),
                        "from", from.toString(),
                        "to", to.plusSeconds(3600).toString())));

    assertThat(one.officer().put("/v1/intake/roster", again, before))
        .hasStatus(409)
        .bodyText()
        .contains("current", one.officerId());
    assertThat(one.officer().call(HttpMethod.PUT, "/v1/intake/roster", again, null)).hasStatus(428);
    assertThat(one.officer().put("/v1/intake/roster", again, version())).hasStatusOk();
  }

  @Test
  void anHourBetweenTwoPlansIsRefused() {
    Instant from = clock.instant().truncatedTo(ChronoUnit.HOURS);
    assertThat(plan(from, from.plusSeconds(7200), from.plusSeconds(7200))).hasStatusOk();

    Instant later = from.plusSeconds(10800);
    assertThat(plan(later, later.plusSeconds(3600), later.plusSeconds(3600))).hasStatus(422);
  }

  @Test
  void aRosterNamesOnlyPeopleOfTheDesk() {
    Instant from = clock.instant();
    var shift =
        Map.of(
            "person", one.authorId(),
            "from", from.toString(),
            "to", from.plusSeconds(3600).toString());
    assertThat(
            one.officer()
                .put(
                    "/v1/intake/roster",
                    Map.of(
                        "from", from.toString(),
                        "to", from.plusSeconds(3600).toString(),
                        "shifts", List.of(shift)),
                    version()))
        .hasStatus(422);
  }
}
