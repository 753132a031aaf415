package dk.rettidig.concern.concern;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Who was told what and when is part of the record, whenever somebody comes to write it down. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ParentsInformedTest implements RunningService {

  private static final String LONG_AGO = "2026-01-02";

  private final Calls calls;
  private final SmallMunicipality school;
  private String concern = "";

  ParentsInformedTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "902");
  }

  @BeforeEach
  void aConcernThatTheParentsDoNotKnowOf() {
    concern = school.concern(school.teacher(), school.ida);
    assertThat(tasks(school.teacher())).contains("INFORM_PARENTS", concern);
  }

  @Test
  void endsTheTaskAndKeepsWhatStoodThereWithWhoWroteItDown() {
    var answer = inform(school.leader(), LONG_AGO, "Far er også bekymret.");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain("bekymret");
    assertThat(tasks(school.teacher())).doesNotContain(concern);
    var read = calls.get(school.teacher(), path());
    assertThat(read.body().at("/account/parents/informed").asBoolean()).isTrue();
    assertThat(read.at("/account/parents/on")).isEqualTo(LONG_AGO);
    assertThat(read.at("/account/parents/view")).isEqualTo("Far er også bekymret.");
    assertThat(read.body().at("/history")).hasSize(1);
    assertThat(read.body().at("/history/0/account/parents").isNull()).isTrue();
    assertThat(read.at("/history/0/by")).isEqualTo(school.id("leder"));
  }

  @Test
  void thatIsSentTwiceIsKeptOnce() {
    String tag = tag();
    var first = inform(school.teacher(), LONG_AGO, null, tag);
    var second = inform(school.teacher(), LONG_AGO, null, tag);

    assertThat(first.status()).isEqualTo(200);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(inform(school.teacher(), "2026-01-03", null, tag).status()).isEqualTo(409);
  }

  @Test
  void onADayThatHasNotComeIsRefusedByTheField() {
    LocalDate today = DanishTime.dayOf(Instant.now());
    for (String day : new @Nullable String[] {today.plusDays(2).toString(), null}) {
      var refused = inform(school.teacher(), day, null);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.at("/fields/0/field")).isEqualTo("on");
    }
    assertThat(inform(school.teacher(), today.toString(), null).status()).isEqualTo(200);
  }

  @Test
  void withALongerTextIsRefusedByTheField() {
    var refused = inform(school.teacher(), LONG_AGO, "x".repeat(8001));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/fields/0/field")).isEqualTo("view");
  }

  @Test
  void isNoStepOnSuspicionOfAbuse() {
    concern =
        school.concern(
            school.teacher(), school.ida, "suspicion", object("whom", "PARENT_OR_HOUSEHOLD"));

    var refused = inform(school.teacher(), LONG_AGO, null);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("concern:parents-not-on-this-path");
    assertThat(refused.at("/title")).isNotBlank();
    assertThat(inform(school.colleague(), LONG_AGO, null, "\"0\"").status()).isEqualTo(404);
  }

  @Test
  void isNoStepOnAConcernThatIsClosed() {
    calls.post(school.teacher(), path() + "/closure", object("reason", "Løst."), tag());
    assertThat(inform(school.teacher(), LONG_AGO, null).at("/code"))
        .isEqualTo("concern:already-closed");
  }

  @Test
  void isTheLeadersWhenTheAuthorHasLeftTheUnit() {
    assertThat(tasks(school.leader())).doesNotContain(concern);
    letTheTeacherChangeSchool();

    assertThat(calls.get(school.teacher(), path()).status()).isEqualTo(200);
    assertThat(tasks(school.teacher())).doesNotContain(concern);
    assertThat(inform(school.teacher(), LONG_AGO, null).status()).isEqualTo(404);
    assertThat(tasks(school.leader())).contains("INFORM_PARENTS", concern);
    assertThat(inform(school.leader(), LONG_AGO, null).status()).isEqualTo(200);
  }

  @Test
  void whatStoodInASuspicionOfTheLeaderIsNotShownToTheLeaderAfterwards() {
    concern =
        school.concern(
            school.teacher(),
            school.ida,
            "suspicion",
            object("whom", "EMPLOYEE", "suspected", List.of(school.id("leder"))));
    var changed =
        object("observed", "Far slår.", "suspicion", object("whom", "PARENT_OR_HOUSEHOLD"));
    assertThat(calls.put(school.teacher(), path(), changed, tag()).status()).isEqualTo(200);

    var leader = calls.get(school.leader(), path());
    assertThat(leader.status()).isEqualTo(200);
    assertThat(leader.body().at("/history")).isEmpty();
    assertThat(leader.text()).doesNotContain("madpakke", "EMPLOYEE");
    assertThat(calls.get(school.teacher(), path()).at("/history/0/suspicion/whom"))
        .isEqualTo("EMPLOYEE");
  }

  private void letTheTeacherChangeSchool() {
    String file =
        """
        assignment;person;role;unit;from;to
        1-%1$s;%2$s;PROFESSIONAL;%3$s;2020-08-01;2020-12-31
        14-%1$s;%2$s;PROFESSIONAL;%4$s;2021-01-01;
        """
            .formatted(school.tag, school.id("lærer"), school.unit, school.otherUnit);
    var answer = calls.post(school.admin(), "/imports/organisation", object("assignments", file));
    assertThat(answer.body().at("/files/0/refused")).as(answer.text()).isEmpty();
  }

  private Calls.Answer inform(String who, @Nullable String on, @Nullable String view) {
    return inform(who, on, view, tag());
  }

  private Calls.Answer inform(
      String who, @Nullable String on, @Nullable String view, @Nullable String tag) {
    var body = object();
    if (on != null) {
      body.put("on", on);
    }
    if (view != null) {
      body.put("view", view);
    }
    return calls.post(who, path() + "/parents-informed", body, tag);
  }

  private String tag() {
    return Objects.requireNonNull(calls.get(school.teacher(), path()).tag());
  }

  private String tasks(String who) {
    return calls.get(who, "/tasks").text();
  }

  private String path() {
    return "/concerns/" + concern;
  }
}
