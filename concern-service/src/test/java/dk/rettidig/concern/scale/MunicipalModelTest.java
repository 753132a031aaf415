package dk.rettidig.concern.scale;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/**
 * A municipality's whole model goes out as one file and into another municipality, or not at all.
 */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MunicipalModelTest implements RunningService {

  private final Calls calls;
  private final SmallMunicipality here;
  private final SmallMunicipality elsewhere;
  private final LocalDate later;
  private final String id = "whole-" + UUID.randomUUID().toString().substring(0, 8);

  MunicipalModelTest(Calls calls, Clock clock) {
    this.calls = calls;
    this.here = new SmallMunicipality(calls, "901");
    this.elsewhere = new SmallMunicipality(calls, "902");
    this.later = DanishTime.dayOf(clock.instant()).plusDays(3);
  }

  @Test
  void whatGoesOutOfOneMunicipalityGoesIntoAnotherWithAllItsVersions() {
    save("1.0", OwnScale.text(id, "1.0"));
    save("1.1", OwnScale.text(id, "1.1").replace("Rolig", "Glad"));
    var exported = calls.get(here.admin(), "/municipal-model");
    assertThat(exported.at("/municipality")).isEqualTo("901");
    String file = exported.at("/file");
    assertThat(file).contains("\"" + id + "\"", "everywhere:", "\"bl5\"");

    assertThat(check(file).at("/faults").toString()).isEqualTo("[]");
    assertThat(check(file).at("/added").toString()).contains(id);
    assertThat(calls.get(elsewhere.admin(), "/instruments/" + id + "/1.0").status()).isEqualTo(422);
    String decision = UUID.randomUUID().toString();
    assertThat(take(decision, file).status()).isEqualTo(200);
    assertThat(take(decision, file).status()).as("sent again").isEqualTo(200);

    assertThat(calls.get(elsewhere.teacher(), "/instruments/" + id + "/1.1").status())
        .isEqualTo(200);
    JsonNode inUse = calls.get(elsewhere.teacher(), "/instruments/in-use").body();
    assertThat(inUse.at("/later").toString()).contains("\"use\":\"EVERYWHERE\"", later.toString());
    assertThat(check(file).at("/added").toString()).isEqualTo("[]");
  }

  @Test
  void oneFaultAnywhereRefusesTheWholeWithItsPlaceAndNothingIsKept() {
    String good = OwnScale.text(id, "1.0");
    String bad = OwnScale.text(id, "1.1").replace("who: unit-leader", "who: police");
    String file = whole("everywhere: {id: no-such, version: \"1.0\"}\n", good, bad);

    var refused = take(UUID.randomUUID().toString(), file);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/code")).isEqualTo("scale:model-refused");
    assertThat(refused.at("/fields/0/field"))
        .isEqualTo("/sections/concern/scales/1/guide/levels/1/steps/0/who");
    assertThat(calls.get(elsewhere.admin(), "/instruments/" + id + "/1.0").status()).isEqualTo(422);
    JsonNode faults = check(file).at("/faults");
    assertThat(faults.at("/0/line").asInt())
        .isEqualTo((int) file.substring(0, file.indexOf("police")).lines().count());
  }

  @Test
  void whatIsUsedMustBeThereAndKnown() {
    String uses =
        """
          everywhere: {id: no-such, version: "1.0"}
          kitchen: {id: bl5, version: "1.0"}
        """;
    String file = whole(uses, OwnScale.text(id, "1.0"));

    assertThat(check(file).at("/faults").toString())
        .contains("\"place\":\"/sections/concern/inUse/everywhere\"", "choice-unknown")
        .contains("\"place\":\"/sections/concern/inUse/kitchen\"", "use-unknown");
  }

  @Test
  void aSectionThatNobodyChecksAndANumberThatIsTakenAreRefused() {
    String file = whole("", OwnScale.text(id, "1.0"));
    String unknown = file.replace("sections:", "sections:\n  weather: {}");
    assertThat(check(unknown).at("/faults/0/place").asString()).isEqualTo("/sections/weather");

    assertThat(take(UUID.randomUUID().toString(), file).status()).isEqualTo(200);
    assertThat(check(file.replace("Rolig", "Urolig")).at("/faults/0/place").asString())
        .isEqualTo("/sections/concern/scales/0/version");
    String twice =
        whole("", OwnScale.text(id, "2.0"), OwnScale.text(id, "2.0").replace("Rolig", "Urolig"));
    assertThat(check(twice).at("/faults/0/place").asString())
        .isEqualTo("/sections/concern/scales/1/version");
  }

  @Test
  void aDayThatHasPassedKeepsNothing() {
    var request = object("id", UUID.randomUUID().toString(), "from", "2026-01-01");
    request.put("file", whole("", OwnScale.text(id, "1.0")));

    assertThat(calls.post(elsewhere.admin(), "/municipal-model", request).at("/fields/0/field"))
        .isEqualTo("from");
    assertThat(calls.get(elsewhere.admin(), "/instruments/" + id + "/1.0").status()).isEqualTo(422);
  }

  private void save(String version, String text) {
    var saved =
        calls.put(here.admin(), "/instruments/" + id + "/" + version, object("file", text), null);
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
  }

  private JsonNode check(String file) {
    var checked = calls.post(elsewhere.admin(), "/municipal-model/checks", object("file", file));
    assertThat(checked.status()).as(checked.text()).isEqualTo(200);
    return checked.body();
  }

  private Calls.Answer take(String decision, String file) {
    var request = object("id", decision, "file", file, "from", later.toString());
    return calls.post(elsewhere.admin(), "/municipal-model", request);
  }

  private static String whole(String inUse, String... scales) {
    var text = new StringBuilder("format: 1\nkind: municipal-model\nmunicipality: \"901\"\n");
    text.append("sections:\n  concern:\n    version: 1\n    scales:\n");
    for (String scale : scales) {
      text.append("      -\n").append(scale.indent(8));
    }
    return text.append("    inUse:")
        .append(inUse.isEmpty() ? " {}\n" : "\n" + inUse.stripIndent().indent(6))
        .toString();
  }
}
