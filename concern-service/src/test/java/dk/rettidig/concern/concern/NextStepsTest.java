package dk.rettidig.concern.concern;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.instrument.Party;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.Units;
import dk.rettidig.concern.scale.Scales;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** "Det sker der nu", while a concern is written and once it is saved. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NextStepsTest implements RunningService {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Calls calls;
  private final Concerns concerns;
  private final MovableClock clock = new MovableClock();
  private final NextSteps nextSteps;
  private final SmallMunicipality school;

  NextStepsTest(
      Calls calls,
      Concerns concerns,
      ConcernDoor door,
      Readers readers,
      Children children,
      Units units,
      People people,
      Scales scales) {
    this.calls = calls;
    this.concerns = concerns;
    this.nextSteps = new NextSteps(door, readers, children, units, people, scales, clock);
    this.school = new SmallMunicipality(calls, NORDSUND.code());
  }

  @Test
  void theDeadlinesOfASavedConcernCountFromWhenItWasRaisedWhoeverReadsWhenever() {
    String concern = school.concern(school.teacher(), school.ida);
    Instant raisedAt = stored(concern).raisedAt();
    List<NextSteps.Step> first = readByLeader(concern);
    clock.advance(Duration.ofDays(3));

    assertThat(readByLeader(concern)).isEqualTo(first);
    assertThat(first)
        .extracting(NextSteps.Step::by)
        .containsExactly(
            raisedAt.plus(Duration.ofHours(1)),
            raisedAt.plus(Duration.ofHours(1)),
            raisedAt.plus(Duration.ofHours(24)));
  }

  @Test
  void whatWasTakenOverHasStepsButNoDeadlinesHere() {
    String id = UUID.randomUUID().toString();
    var concern = object("id", id, "child", school.ida, "observed", "Gammel sag.");
    var raised = "2025-03-01T10:00:00Z";
    var past = object("author", school.id("lærer"), "raisedAt", raised, "concern", concern);
    calls.post(school.admin(), "/imports/concerns", object("concerns", List.of(past)));

    assertThat(readByLeader(id)).isNotEmpty().allSatisfy(step -> assertThat(step.by()).isNull());
  }

  @Test
  void itsAuthorActsWhoeverReads() {
    String concern = school.concern(school.teacher(), school.ida);

    assertThat(readByLeader(concern))
        .filteredOn(step -> step.step().who() == Party.AUTHOR)
        .isNotEmpty()
        .extracting(step -> Objects.requireNonNull(step.person()).id().value())
        .containsOnly(school.id("lærer"));
  }

  @Test
  void untilItIsSavedTheReaderIsTheAuthorAndTheDeadlinesCountFromNow() {
    Instant before = clock.instant();

    var steps = nextSteps.of(leader(), chosen(null)).steps();

    assertThat(steps.getFirst().by()).isAfterOrEqualTo(before.plus(Duration.ofHours(1)));
    assertThat(steps.getFirst().person())
        .extracting(Person::id)
        .hasFieldOrPropertyWithValue("value", school.id("leder"));
  }

  @Test
  void whoMayReadTheConcernSeesItsStepsAndNobodyElseDoes() {
    String concern = school.concern(school.teacher(), school.ida);
    assertThat(ask(school.adviser(), concern).status()).isEqualTo(404);
    String basis = school.consent(school.teacher(), concern);
    var shown = ask(school.adviser(), concern);
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    assertThat(shown.at("/steps/0/who/person")).isEqualTo(school.id("lærer"));
    assertThat(ask(school.adviser(), null).status()).isEqualTo(403);
    for (String who : List.of(school.colleague(), school.psychologist(), school.bodil())) {
      assertThat(ask(who, concern).status()).isEqualTo(404);
    }
    calls.post(
        school.leader(), "/concerns/" + concern + "/bases/" + basis + "/withdrawal", object());
    assertThat(ask(school.adviser(), concern).status()).isEqualTo(404);
  }

  @Test
  void theLeaderOfAMovedChildSeesTheStepsOfTheUnitThatHoldsTheConcern() {
    String concern = school.concern(school.teacher(), school.ida);
    school.moveIda();
    var shown = ask(school.leader(), concern);
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    assertThat(shown.at("/steps/0/who/person")).isEqualTo(school.id("lærer"));
    assertThat(ask(school.neighbourLeader(), concern).status()).isEqualTo(404);
    assertThat(ask(school.neighbourLeader(), null).status()).isEqualTo(200);
  }

  @Test
  void aConcernOfAnotherChildOrASuspicionOfTheReaderIsNotThere() {
    String other = school.concern(school.teacher(), school.emil);
    String hidden =
        school.concern(
            school.teacher(),
            school.ida,
            "suspicion",
            object("whom", "EMPLOYEE", "suspected", List.of(school.id("leder"))));

    assertThat(ask(school.leader(), other).status()).isEqualTo(404);
    assertThat(ask(school.leader(), hidden).status()).isEqualTo(404);
    assertThat(ask(school.teacher(), hidden).status()).isEqualTo(200);
  }

  @Test
  void whereTheDimensionsStandApartTheGravestHasTheSteps() {
    var asked = morsoe(Map.of("child", "2", "parents", "5"));
    asked.put("child", school.ida);
    var threatened = calls.post(school.teacher(), "/next-steps", asked);
    assertThat(threatened.body().get("steps").findValuesAsString("code"))
        .containsExactly("call-now", "notify-acute", "assess");
    assertThat(threatened.at("/level")).isEqualTo("5 Truet");
    asked.put("dimensions", Map.of("child", "17"));
    var refused = calls.post(school.teacher(), "/next-steps", asked);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("dimensions");
  }

  @Test
  void whereTheDimensionsStandApartTheGuideOfTheGravestBringsItToTheForum() {
    assertThat(placed(Map.of("child", "2", "parents", "4")).wantsForum()).isTrue();
    Concern threatened = placed(Map.of("child", "5"));
    assertThat(threatened.wantsForum()).isFalse(); // the guide calls the intake at once instead
    assertThat(Objects.requireNonNull(threatened.placing()).level()).isNull();
  }

  private Concern placed(Map<String, String> dimensions) {
    return stored(school.concern(school.teacher(), school.ida, "placement", morsoe(dimensions)));
  }

  private static Map<String, Object> morsoe(Map<String, String> dimensions) {
    return object(
        "instrument", "morsoe-trivselslineal", "version", "1.0", "dimensions", dimensions);
  }

  private Concern stored(String concern) {
    return concerns.find(NORDSUND, new ConcernId(concern)).orElseThrow().state();
  }

  private List<NextSteps.Step> readByLeader(String concern) {
    return nextSteps.of(leader(), chosen(new ConcernId(concern))).steps();
  }

  private Actor.Person leader() {
    return new Actor.Person(school.id("leder"), NORDSUND, Set.of(Role.UNIT_LEADER));
  }

  private NextSteps.Chosen chosen(@Nullable ConcernId concern) {
    return new NextSteps.Chosen(
        new ChildId(school.ida), concern, "bl5", "1.0", "5", Map.of(), null);
  }

  private Calls.Answer ask(String who, @Nullable String concern) {
    var asked = object("child", school.ida, "instrument", "bl5", "version", "1.0", "level", "5");
    if (concern != null) {
      asked.put("concern", concern);
    }
    return calls.post(who, "/next-steps", asked);
  }
}
