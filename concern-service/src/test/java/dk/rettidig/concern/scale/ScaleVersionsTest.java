package dk.rettidig.concern.scale;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** A municipality's own versions, from the check to the record that is made with one. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScaleVersionsTest implements RunningService {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Calls calls;
  private final SmallMunicipality school;
  private final FileModels files;
  private final ScaleVersions versions;
  private final ScaleDecisions decisions;
  private final Clock clock;
  private final String id = "own-" + UUID.randomUUID().toString().substring(0, 8);

  @TempDir private Path folder;

  ScaleVersionsTest(
      Calls calls,
      FileModels files,
      ScaleVersions versions,
      ScaleDecisions decisions,
      Clock clock) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
    this.files = files;
    this.versions = versions;
    this.decisions = decisions;
    this.clock = clock;
  }

  @Test
  void aCheckNamesEveryFaultWithItsPlaceAndSavesNothing() {
    String broken =
        text("1.0")
            .replace("shape: square", "shape: circle")
            .replace("who: unit-leader", "who: mayor");
    JsonNode checked = check(broken).body();

    assertThat(checked.at("/faults/0/place").asString()).isEqualTo("/guide/levels/1/steps/0/who");
    assertThat(checked.at("/faults/0/line").asInt()).isEqualTo(line(broken, "mayor"));
    assertThat(checked.at("/faults/0/message").asString()).contains("unit-leader");
    JsonNode twice = check(text("1.0").replace("shape: square", "shape: circle")).body();
    assertThat(twice.at("/faults/0/code").asString()).isEqualTo("level-shape-twice");
    assertThat(check(text("1.0")).body().at("/faults")).isEmpty();
    assertThat(calls.get(school.admin(), "/instruments/" + id + "/1.0").status()).isEqualTo(422);
  }

  @Test
  void aSavedVersionCanBeUsedAtOnceAndTheSameAgainChangesNothing() {
    assertThat(save("1.0", text("1.0")).status()).isEqualTo(200);
    assertThat(save("1.0", text("1.0")).status()).isEqualTo(200);
    assertThat(save("1.0", "# ens indhold\n" + text("1.0")).status()).isEqualTo(200);

    JsonNode scale = calls.get(school.teacher(), "/instruments/" + id + "/1.0").body();
    assertThat(scale.at("/levels/1/label").asString()).isEqualTo("Niveau 2");
    JsonNode line = line(calls.get(school.teacher(), "/instruments").body());
    assertThat(line.at("/origin").asString()).isEqualTo("SAVED");
    JsonNode file = calls.get(school.admin(), "/instruments/" + id + "/1.0/file").body();
    assertThat(file.at("/file").asString()).isEqualTo(text("1.0"));
    assertThat(file.at("/model/levels/1/code").asString()).isEqualTo("2");
    String concern = concern("1.0", "2");
    assertThat(calls.get(school.teacher(), "/concerns/" + concern).status()).isEqualTo(200);
  }

  @Test
  void aVersionIsNeverOverwrittenNotEvenUnderAnotherSpellingOfItsNumber() {
    save("1.0", text("1.0"));
    String other = text("1.0").replace("Rolig", "Urolig");

    assertThat(save("1.0", other).at("/code")).isEqualTo("scale:version-taken");
    String spelled = other.replace("\"1.0\"", "\"1\"");
    assertThat(save("1", spelled).at("/code")).isEqualTo("scale:version-taken");
    assertThat(check(spelled).at("/faults/0/code")).isEqualTo("version-taken");
    assertThat(save("1.0", text("1.1")).at("/fields/0/field")).isEqualTo("/version");
    String shipped = text("1.0").replace("id: " + id, "id: bl5");
    assertThat(put("bl5", "1.0", shipped).at("/code")).isEqualTo("scale:version-taken");
    assertThat(calls.get(school.admin(), "/instruments/" + id + "/1.0/file").at("/file"))
        .isEqualTo(text("1.0"));
  }

  @Test
  void aVersionThatTurnsTheMeaningOfACodeRoundIsRefusedByPlaceAndReason() {
    save("1.0", text("1.0"));
    String turned =
        text("1.1")
            .replace("code: \"1\", ordinal: 1", "code: \"2\", ordinal: 1")
            .replace("code: \"2\", ordinal: 2", "code: \"1\", ordinal: 2");

    var refused = save("1.1", turned);

    assertThat(refused.at("/code")).isEqualTo("scale:model-refused");
    assertThat(refused.at("/fields/0/field")).isEqualTo("/levels/1/code");
    assertThat(refused.at("/fields/0/message")).contains("version 1.0");
    assertThat(calls.get(school.teacher(), "/instruments/" + id + "/1.1").status()).isEqualTo(422);
  }

  @Test
  void aFormIsKeptAsAFileThatSaysTheSame() {
    save("1.0", text("1.0"));
    var model = calls.get(school.admin(), "/instruments/" + id + "/1.0/file").body().at("/model");
    ((tools.jackson.databind.node.ObjectNode) model).put("version", "1.1");
    var request = object("model", model, "against", id + "@1.0");

    assertThat(calls.post(school.admin(), "/instruments/checks", request).body().at("/faults"))
        .isEmpty();
    var saved = calls.put(school.admin(), "/instruments/" + id + "/1.1", request, null);
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    assertThat(saved.at("/file")).contains("version: \"1.1\"");
    assertThat(differences("1.1")).isEmpty();
  }

  @Test
  void whatChangedBetweenTwoVersionsIsNamed() {
    save("1.0", text("1.0"));
    String renamed = text("1.1").replace("da: Rolig", "da: Glad");
    var request = object("file", renamed, "against", id + "@1.0");
    JsonNode before =
        calls.post(school.admin(), "/instruments/checks", request).body().at("/differences");
    save("1.1", renamed);

    assertThat(differences("1.1")).isEqualTo(before);
    assertThat(before.at("/0/part").asString()).isEqualTo("INDICATOR");
    assertThat(before.at("/0/aspect").asString()).isEqualTo("WORDS");
    assertThat(before.at("/0/before").asString()).isEqualTo("Rolig");
    assertThat(before.at("/0/after").asString()).isEqualTo("Glad");
  }

  @Test
  void ofTwoWhoSaveTheSameNumberOneGetsItAndTheOtherIsTold() throws Exception {
    String one = text("1.0");
    String other = text("1.0").replace("Rolig", "Urolig");
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Calls.Answer>> saves =
          List.of(() -> save("1.0", one), () -> save("1.0", other));
      List<Integer> answers =
          both.invokeAll(saves).stream()
              .map(Future::resultNow)
              .map(Calls.Answer::status)
              .sorted()
              .toList();
      assertThat(answers).containsExactly(200, 409);
    }
  }

  /** Another instance of the service, and this one after a restart. */
  @Test
  void everyInstanceKnowsAVersionAsSoonAsItIsSaved() {
    Scales another = new Scales(files, versions, decisions, clock);
    assertThatThrownBy(() -> another.get(NORDSUND, id, "1.0"))
        .isInstanceOf(UnknownInstrument.class);
    save("1.0", text("1.0"));

    assertThat(another.get(NORDSUND, id, "1.0").version().id()).isEqualTo(id);
    assertThat(new Scales(files, versions, decisions, clock).get(NORDSUND, id, "1.0")).isNotNull();
    assertThatThrownBy(() -> another.get(new Municipality("902"), id, "1.0"))
        .isInstanceOf(UnknownInstrument.class);
  }

  @Test
  void aVersionOutOfAFileStaysWhenTheFileIsGoneOrSaysSomethingElse() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("901")).resolve("own.yaml"), text("1"));
    var first = new Scales(inFolder(), versions, decisions, clock);
    assertThat(first.get(NORDSUND, id, "1").version().version()).isEqualTo("1");

    Files.writeString(
        folder.resolve("901").resolve("own.yaml"), text("1").replace("Rolig", "Urolig"));
    var second = new Scales(inFolder(), versions, decisions, clock);
    assertThat(second.get(NORDSUND, id, "1")).isEqualTo(first.get(NORDSUND, id, "1"));

    Files.delete(folder.resolve("901").resolve("own.yaml"));
    var third = new Scales(inFolder(), versions, decisions, clock);
    assertThat(third.get(NORDSUND, id, "1")).isEqualTo(first.get(NORDSUND, id, "1"));
    assertThat(third.known(NORDSUND, id, "1").origin()).isEqualTo(Origin.FILE);
  }

  @Test
  void aVersionIsPutInUseFromADayOnAndRecordsKeepTheirs() {
    save("1.0", text("1.0"));
    save("1.1", text("1.1"));
    var today = DanishTime.dayOf(clock.instant());
    String decision = UUID.randomUUID().toString();

    assertThat(use(decision, "1.0", today.minusDays(1).toString()).at("/fields/0/field"))
        .isEqualTo("from");
    assertThat(use(decision, "9.9", today.toString()).at("/code"))
        .isEqualTo("scale:unknown-instrument");
    assertThat(use(decision, "1.0", today.toString()).status()).isEqualTo(201);
    assertThat(use(decision, "1.0", today.toString()).status()).as("sent twice").isEqualTo(201);
    assertThat(use(decision, "1.1", today.toString()).status()).isEqualTo(409);
    String later = UUID.randomUUID().toString();
    assertThat(use(later, "1.1", today.plusDays(3).toString()).status()).isEqualTo(201);

    JsonNode inUse = calls.get(school.teacher(), "/instruments/in-use").body();
    assertThat(inUse.at("/today").toString()).contains("\"use\":\"PPR\"", id, "\"1.0\"");
    assertThat(inUse.at("/later/0/version").asString()).isEqualTo("1.1");
    assertThat(line(calls.get(school.teacher(), "/instruments").body()).at("/standardFor/0"))
        .hasToString("\"PPR\"");
  }

  /** In a municipality where no other test plans a round. */
  @Test
  void aRoundIsPlannedOnTheVersionOfTheDayAndKeepsIt() {
    var elsewhere = new SmallMunicipality(calls, "902");
    String before = plannedRound(elsewhere);
    String path = "/instruments/" + id + "/1.0";
    assertThat(calls.put(elsewhere.admin(), path, object("file", text("1.0")), null).status())
        .isEqualTo(200);
    var request = object("id", UUID.randomUUID().toString(), "use", "ROUNDS", "instrument", id);
    request.putAll(object("version", "1.0", "from", DanishTime.dayOf(clock.instant()).toString()));
    assertThat(calls.post(elsewhere.admin(), "/instruments/in-use", request).status())
        .isEqualTo(201);

    assertThat(scaleOf(elsewhere, plannedRound(elsewhere))).isEqualTo(id);
    assertThat(scaleOf(elsewhere, before)).isEqualTo("trivsel3");
  }

  private String plannedRound(SmallMunicipality where) {
    String round = UUID.randomUUID().toString();
    var plan = object("id", round, "unit", where.unit);
    plan.putAll(object("opens", "2026-03-01", "closes", "2026-04-05"));
    var planned = calls.post(where.leader(), "/rounds", plan);
    assertThat(planned.status()).as(planned.text()).isEqualTo(201);
    return round;
  }

  private String scaleOf(SmallMunicipality where, String round) {
    return calls.get(where.leader(), "/rounds/" + round).at("/round/instrument");
  }

  private FileModels inFolder() {
    var kernel =
        new KernelSettings("concern", List.of("901"), folder.resolve("keys"), false, (short) 1, 1);
    return new FileModels(kernel, new ModelSettings(folder));
  }

  private Calls.Answer use(String decision, String version, String from) {
    var request = object("id", decision, "use", "PPR", "instrument", id);
    request.putAll(object("version", version, "from", from));
    return calls.post(school.admin(), "/instruments/in-use", request);
  }

  private Calls.Answer check(String text) {
    return calls.post(school.admin(), "/instruments/checks", object("file", text));
  }

  private Calls.Answer save(String version, String text) {
    return put(id, version, text);
  }

  private Calls.Answer put(String scale, String version, String text) {
    String path = "/instruments/" + scale + "/" + version;
    return calls.put(school.admin(), path, object("file", text), null);
  }

  private JsonNode differences(String version) {
    String path = "/instruments/" + id + "/" + version + "/differences?against=" + id + "@1.0";
    return calls.get(school.teacher(), path).body();
  }

  private JsonNode line(JsonNode all) {
    return all.valueStream()
        .filter(one -> one.at("/id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String concern(String version, String level) {
    String concern = UUID.randomUUID().toString();
    var request = object("id", concern, "child", school.ida, "observed", "Kom for sent.");
    var placement = object("instrument", id, "version", version, "level", level);
    request.put("placement", placement);
    var raised = calls.post(school.teacher(), "/concerns", request);
    assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    return concern;
  }

  private static int line(String text, String word) {
    return (int) text.substring(0, text.indexOf(word)).lines().count();
  }

  private String text(String version) {
    return OwnScale.text(id, version);
  }
}
