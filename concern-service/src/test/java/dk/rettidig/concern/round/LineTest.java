package dk.rettidig.concern.round;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** The well-being line: every placement on the day that it is about, for those who may see it. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LineTest implements RunningService {

  private final Calls calls;
  private final SmallMunicipality school;

  LineTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @Test
  void putsWhatWasWrittenLaterOnTheDayThatItIsAbout() {
    take(past("2026-03-06", "yellow"), past("2025-10-06", "green"));
    school.concern(
        school.teacher(),
        school.ida,
        "observedAt",
        "2025-12-01T09:00:00Z",
        "placement",
        object("instrument", "bl5", "version", "1.0", "level", "2"));

    var line = calls.get(school.teacher(), path()).body();

    assertThat(line.findValuesAsString("on"))
        .containsExactly("2025-10-06", "2025-12-01", "2026-03-06");
    assertThat(line.findValuesAsString("instrument"))
        .containsExactly("trivsel3", "bl5", "trivsel3");
    assertThat(line.at("/1/concern").asString()).isNotEmpty();
    assertThat(line.at("/2/setting").asString()).isEqualTo("school");
  }

  @Test
  void aTakenOverRatingIsTakenOnceAndAsksNobodyForAnything() {
    assertThat(take(past("2026-03-06", "red")).body().at("/taken").asInt()).isEqualTo(1);
    take(past("2026-03-06", "red"));

    assertThat(calls.get(school.teacher(), path()).body()).hasSize(1);
    assertThat(calls.get(school.teacher(), "/rounds/tasks").body()).isEmpty();
    assertThat(take(past("2026-03-06", "green")).at("/refused/0/code"))
        .isEqualTo("round:already-rated-jointly");
    assertThat(take(past("2999-03-06", "green")).at("/refused/0/code"))
        .isEqualTo("round:incomplete");
    assertThat(take(past("2026-03-07", "purple")).at("/refused/0/code"))
        .isEqualTo("scale:placement-refused");
  }

  @Test
  void showsAnAdviserOnlyWhatTheBasisCoversAndNoRating() {
    take(past("2026-03-06", "yellow"));
    String concern =
        school.concern(
            school.teacher(),
            school.ida,
            "placement",
            object("instrument", "bl5", "version", "1.0", "level", "3"));
    school.concern(
        school.teacher(),
        school.ida,
        "placement",
        object("instrument", "bl5", "version", "1.0", "level", "2"));
    assertThat(calls.get(school.adviser(), path()).status()).isEqualTo(404);
    school.consent(school.teacher(), concern);

    var line = calls.get(school.adviser(), path()).body();

    assertThat(line.findValuesAsString("concern")).containsExactly(concern);
    assertThat(calls.get(school.leader(), "/children/" + school.ida + "/looks").text())
        .contains("child:line");
  }

  @Test
  void theChronologySaysALevelInWords() {
    take(past("2026-03-06", "yellow"));

    assertThat(calls.get(school.teacher(), "/children/" + school.ida + "/chronology").text())
        .contains("Gul: brug for opmærksomhed")
        .doesNotContain("\"yellow\"");
  }

  private Calls.Answer take(Object... ratings) {
    var answer =
        calls.post(school.admin(), "/imports/ratings", object("ratings", List.of(ratings)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  private Map<String, Object> past(String on, String level) {
    var past = object("child", school.ida, "unit", school.unit, "on", on);
    past.putAll(object("instrument", "trivsel3", "version", "1.0", "by", school.id("lærer")));
    past.put("placement", object("level", level, "setting", "school"));
    return past;
  }

  private String path() {
    return "/children/" + school.ida + "/line";
  }
}
