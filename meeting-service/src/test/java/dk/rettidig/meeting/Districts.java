package dk.rettidig.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.testing.ForeignService;
import dk.rettidig.common.testing.TestTokens;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes districts to act in, each with its school, its people and its forum. */
final class Districts {

  private final ForeignService outside;
  private final Api api;
  private final Clock clock;

  Districts(ForeignService outside, Api api, Clock clock) {
    this.outside = outside;
    this.api = api;
    this.clock = clock;
  }

  Api api() {
    return api;
  }

  ForeignService outside() {
    return outside;
  }

  LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }

  static String id() {
    return UUID.randomUUID().toString();
  }

  /** A district whose forum meets every week for two hours, three items at a time. */
  District found(String municipality) {
    return found(municipality, List.of());
  }

  /**
   * The same with more members of the forum.
   *
   * @param members after the nurse
   */
  District found(String municipality, List<String> members) {
    var district = District.in(municipality, this);
    outside.tell(
        "organisation-events",
        "unit.changed.v1",
        municipality,
        district.unit(),
        Map.of(
            "unit",
            district.unit(),
            "kind",
            "SCHOOL",
            "controller",
            "MUNICIPAL",
            "district",
            district.name(),
            "active",
            true));
    employ(district, district.chair(), Role.ADVISER, List.of());
    employ(district, district.nurse(), Role.SPECIALIST, List.of());
    employ(district, district.teacher(), Role.PROFESSIONAL, List.of());
    employ(district, district.leader(), Role.UNIT_LEADER, List.of());
    district.place(district.child());
    plan(district, members);
    await().untilAsserted(() -> assertThat(district.seesSeries()).isTrue());
    return district;
  }

  void employ(District district, String person, Role role, List<String> ownChildren) {
    employ(district, person, role, List.of(district.unit()), ownChildren);
  }

  /** Somebody with the same role in several units. */
  void employ(
      District district, String person, Role role, List<String> units, List<String> ownChildren) {
    assigned(district, person, role, units, ownChildren, true);
  }

  /** Somebody who works nowhere any more. */
  void leave(District district, String person) {
    assigned(district, person, Role.PROFESSIONAL, List.of(district.unit()), List.of(), false);
  }

  private void assigned(
      District district,
      String person,
      Role role,
      List<String> units,
      List<String> ownChildren,
      boolean active) {
    outside.tell(
        "organisation-events",
        "person.changed.v1",
        district.municipality(),
        person,
        Map.of(
            "person",
            person,
            "active",
            active,
            "assignments",
            units.stream()
                .map(unit ->
                    Map.of(
                        "assignment",
                        id(),
                        "role",
                        role.name(),
                        "unit",
                        unit,
                        "from",
                        "2020-01-01"))
                .toList(),
            "ownChildren",
            ownChildren));
  }

  private void plan(District district, List<String> members) {
    var series = new HashMap<>(seriesOf(district));
    series.put("members", Stream.concat(Stream.of(district.nurse()), members.stream()).toList());
    var answer =
        api.post(
            TestTokens.person("admin", district.municipality(), Role.ADMIN), "/v1/series", series);
    assertThat(answer.status()).isEqualTo(201);
  }

  Map<String, Object> seriesOf(District district) {
    return Map.ofEntries(
        Map.entry("id", district.series()),
        Map.entry("name", "Tværfagligt forum"),
        Map.entry("place", "Mødelokale 2"),
        Map.entry("district", district.name()),
        Map.entry("chair", district.chair()),
        Map.entry("members", List.of(district.nurse())),
        Map.entry("everyWeeks", 1),
        Map.entry("weekday", DayOfWeek.THURSDAY.name()),
        Map.entry("from", "13:00"),
        Map.entry("to", "15:00"),
        Map.entry(
            "first", today().minus(Duration.ofDays(30).toDays(), ChronoUnit.DAYS).toString()));
  }
}
