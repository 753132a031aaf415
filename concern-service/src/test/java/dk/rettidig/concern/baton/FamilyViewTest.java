package dk.rettidig.concern.baton;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the family sees, and what it never sees. */
class FamilyViewTest extends WithALog {

  private static final String KEPT_BACK = "Kun til kolleger";

  private final String family = "/family" + log;

  FamilyViewTest(Calls calls) {
    super(calls);
  }

  @Test
  void nothingShowsBeforeItIsReleased() {
    goal(school.teacher());
    assertThat(calls.get(mother(), family).status()).isEqualTo(404);
    assertThat(calls.get(mother(), "/family/baton-logs").text()).doesNotContain(concern);
  }

  @Test
  void beforeTheFirstTimeTheyMustHaveTalked() {
    String goal = goal(school.teacher());
    assertThat(release(List.of(goal), null).at("/type")).endsWith("not-talked-yet");
    assertThat(release(List.of(goal), today()).status()).isEqualTo(200);
    assertThat(release(List.of(), null).status()).isEqualTo(200);
  }

  @Test
  void thePreviewIsExactlyWhatTheReaderSees() {
    String goal = goal(school.teacher());
    keptBack();
    String path = log + "/family/" + school.id("bodil");
    String preview = calls.get(school.teacher(), path + "?item=" + goal).text();
    release(List.of(goal), today());
    assertThat(calls.get(mother(), family).text())
        .isEqualTo(preview)
        .contains(GOAL)
        .doesNotContain(KEPT_BACK);
    assertThat(calls.get(school.teacher(), path).text()).isEqualTo(preview);
  }

  @Test
  void whatIsWrittenLaterIsNotReleasedByItself() {
    release(List.of(goal(school.teacher())), today());
    keptBack();
    assertThat(calls.get(mother(), family).text()).doesNotContain(KEPT_BACK);
  }

  @Test
  void nothingPointsAtWhatIsNotReleasedAndNoClosingWordsAreShown() {
    String danger = keptBack();
    String goal = UUID.randomUUID().toString();
    var body =
        object(
            "id", goal, "words", GOAL, "indicator", "Vi tæller", "by", inDays(3), "danger", danger);
    assertThat(calls.post(school.teacher(), log + "/goals", body).status()).isEqualTo(200);
    release(List.of(goal), today());
    var closing = object("reason", "Slut", "familyStatement", "Fars ord");
    assertThat(calls.post(school.teacher(), log + "/closure", closing).status()).isEqualTo(200);
    assertThat(calls.get(mother(), family).text())
        .contains(GOAL)
        .doesNotContain(danger, "Fars ord");
  }

  @Test
  void onlyGuardiansOfTheChildAreReleasedTo() {
    String goal = goal(school.teacher());
    var body = object("items", List.of(goal), "talkedOn", today());
    String elsewhere = log + "/family/" + school.id("kollega") + "/release";
    assertThat(calls.post(school.teacher(), elsewhere, body).at("/type"))
        .endsWith("not-of-the-family");
    release(List.of(goal), today());
    assertThat(calls.get(school.bodil(), family).status()).isEqualTo(404);
    assertThat(calls.get(school.teacher(), family).status()).isEqualTo(404);
  }

  @Test
  void theFamilyWritesItsOwnPartAndTheHolderIsTold() {
    release(List.of(goal(school.teacher())), today());
    var words =
        object(
            "id",
            UUID.randomUUID().toString(),
            "kind",
            "NUMBER",
            "words",
            "Hun sover bedre",
            "number",
            7);
    assertThat(calls.post(mother(), family + "/words", words).status()).isEqualTo(200);
    assertThat(calls.post(mother(), family + "/words", words).status()).isEqualTo(200);
    assertThat(calls.get(mother(), family).body().at("/entries")).hasSize(2);
    assertThat(tasks(school.teacher())).contains("FAMILY_WROTE");
    assertThat(read(school.teacher()).toString()).contains("Hun sover bedre");
    var tooMuch = object("id", "n2", "kind", "NUMBER", "words", "Fint", "number", 11);
    assertThat(calls.post(mother(), family + "/words", tooMuch).status()).isEqualTo(422);
  }

  @Test
  void aCorrectionIsOnlyAboutWhatTheReaderSees() {
    String goal = goal(school.teacher());
    String hidden = keptBack();
    release(List.of(goal), today());
    assertThat(correct(goal).status()).isEqualTo(200);
    assertThat(correct(hidden).status()).isEqualTo(404);
  }

  @Test
  void theFamilySeesWhoActsToday() {
    release(List.of(goal(school.teacher())), today());
    away(school.teacher(), school.id("lærer"), school.id("kollega"));
    var seen = calls.get(mother(), family).body();
    assertThat(seen.at("/acting").asString()).isEqualTo("Person kollega");
    assertThat(seen.at("/holder").asString()).isEqualTo("Person lærer");
    assertThat(seen.at("/instead").asBoolean()).isTrue();
  }

  private Calls.Answer correct(String item) {
    return calls.post(
        mother(),
        family + "/words",
        object(
            "id",
            UUID.randomUUID().toString(),
            "kind",
            "CORRECTION",
            "words",
            "Det er ikke helt rigtigt",
            "about",
            item));
  }

  private String keptBack() {
    String id = UUID.randomUUID().toString();
    Calls.Answer answer =
        calls.post(
            school.teacher(), log + "/map", object("id", id, "part", "DANGER", "words", KEPT_BACK));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return id;
  }

  private Calls.Answer release(List<String> items, @Nullable String on) {
    var body = object("items", items);
    if (on != null) {
      body.put("talkedOn", on);
    }
    return calls.post(school.teacher(), log + "/family/" + school.id("bodil") + "/release", body);
  }
}
