package dk.rettidig.concern.organisation;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ImportTest implements RunningService {

  private final Calls calls;

  ImportTest(Calls calls) {
    this.calls = calls;
  }

  @Test
  void theSameFilesAgainChangeNothing() {
    var school = new SmallMunicipality(calls, "901");
    var again = calls.post(school.admin(), "/imports/organisation", school.files());
    for (JsonNode file : again.body().get("files")) {
      assertThat(file.get("created").asInt()).isZero();
      assertThat(file.get("changed").asInt()).isZero();
      assertThat(file.get("unchanged").asInt()).isEqualTo(file.get("rows").asInt()).isPositive();
    }
  }

  @Test
  void theSameChildrenAgainChangeNothing() {
    var school = new SmallMunicipality(calls, "901");
    String one = SmallMunicipality.cpr();
    String other = SmallMunicipality.cpr();
    String file =
        """
        cpr;name;birth_date;unit;group;siblings;guardians
        %1$s;Alma Bro;2018-03-05;%3$s;%4$s;%2$s;%5$s
        %2$s;Otto Bro;2018-03-05;%3$s;%4$s;;%5$s
        """
            .formatted(one, other, school.unit, school.groupA, school.id("bodil"));
    var first = calls.post(school.admin(), "/imports/children", object("children", file));
    var second = calls.post(school.admin(), "/imports/children", object("children", file));
    assertThat(first.body().at("/files/0/created").asInt()).isEqualTo(2);
    assertThat(second.body().at("/files/0/unchanged").asInt()).as(second.text()).isEqualTo(2);
    assertThat(second.body().at("/files/0/records")).isEqualTo(first.body().at("/files/0/records"));
  }

  @Test
  void aRefusedRowIsNamedByLineFieldAndReasonAndNeverByItsValue() {
    var school = new SmallMunicipality(calls, "901");
    String file =
        """
        cpr,name,birth_date,unit
        320318-4242,Hemmelig Navnesen,2018-03-05,%1$s
        650318-4243,,2018-03-05,%1$s
        650318-4244,Hemmelig Navnesen,2018-03-06,%1$s
        650318-4245,Hemmelig Navnesen,5. marts,%1$s
        650318-4246,Hemmelig Navnesen,2018-03-05,findes-ikke
        650318-4247,Hemmelig Navnesen,2018-03-05,%1$s
        """
            .formatted(school.unit);
    var answer = calls.post(school.admin(), "/imports/children", object("children", file));
    JsonNode refused = answer.body().at("/files/0/refused");
    assertThat(refused.findValuesAsString("code"))
        .containsExactly(
            "not-a-cpr", "missing", "cpr-and-birth-date-differ", "not-a-date", "unknown-unit");
    assertThat(refused.findValuesAsString("field"))
        .containsExactly("cpr", "name", "birth_date", "birth_date", "unit");
    assertThat(refused.at("/0/line").asInt()).isEqualTo(2);
    assertThat(refused.at("/1/message").asString()).isEqualTo("Skal udfyldes.");
    assertThat(answer.body().at("/files/0/created").asInt()).isEqualTo(1);
    assertThat(answer.text()).doesNotContain("Navnesen", "4242", "5. marts", "findes-ikke");
  }

  @Test
  void aFileWithoutItsColumnsIsRefusedAndPartialFilesAreFine() {
    var school = new SmallMunicipality(calls, "901");
    var answer =
        calls.post(
            school.admin(), "/imports/organisation", object("people", "navn;titel\nHans;Lærer\n"));
    assertThat(answer.body().at("/files/0/refused").findValuesAsString("field"))
        .containsExactly("person", "name");
    assertThat(answer.body().get("files")).hasSize(1);
  }

  @Test
  void aColumnThatTheFileDoesNotHaveLeavesWhatIsKnownAndAnEmptyCellTakesItAway() {
    var school = new SmallMunicipality(calls, "901");
    school.letBodilLead();
    String bodil = person(school.id("bodil"), "901", Role.UNIT_LEADER);

    school.describeIda("cpr;name;birth_date", "Ida Ny", "");

    assertThat(calls.get(bodil, "/children/" + school.ida).status()).isEqualTo(404);
    JsonNode known = calls.get(school.leader(), "/children/" + school.ida).body();
    assertThat(known.toString()).contains("Ida Ny", school.unit, school.groupA);

    school.describeIda("cpr;name;birth_date;guardians", "Ida Ny", ";");

    assertThat(calls.get(bodil, "/children/" + school.ida).status()).isEqualTo(200);
  }

  @Test
  void whoHasLeftDoesNotComeBackThroughAFileThatSaysNothingOfIt() {
    var school = new SmallMunicipality(calls, "901");
    String leader = school.id("leder");
    takePeople(school, "person;name;active\n%s;Lis Dam;false\n".formatted(leader));
    takePeople(school, "person;name\n%s;Lis Dam\n".formatted(leader));

    assertThat(calls.get(school.leader(), "/children/" + school.ida).status()).isEqualTo(404);

    takePeople(school, "person;name;active\n%s;Lis Dam;true\n".formatted(leader));

    assertThat(calls.get(school.leader(), "/children/" + school.ida).status()).isEqualTo(200);
  }

  private void takePeople(SmallMunicipality school, String file) {
    var answer = calls.post(school.admin(), "/imports/organisation", object("people", file));
    assertThat(answer.body().at("/files/0/refused")).as(answer.text()).isEmpty();
  }

  @Test
  void aRowWithOtherCellsThanTheHeaderIsRefusedAndStopsNoOther() {
    var school = new SmallMunicipality(calls, "901");
    String file =
        """
        cpr;name;birth_date;unit;guardians
        %s;Liv Holm;2018-03-05
        %s;Ib Holm;2018-03-05;%4$s;;Engvej; 1
        %s;Bo Holm;2018-03-05;%4$s;
        """
            .formatted(
                SmallMunicipality.cpr(),
                SmallMunicipality.cpr(),
                SmallMunicipality.cpr(),
                school.unit);

    JsonNode report =
        calls.post(school.admin(), "/imports/children", object("children", file)).body();

    assertThat(report.at("/files/0/refused").findValuesAsString("code"))
        .containsExactly("row-not-like-header", "row-not-like-header");
    assertThat(report.at("/files/0/refused").findValues("line"))
        .extracting(JsonNode::asInt)
        .containsExactly(2, 3);
    assertThat(report.at("/files/0/created").asInt()).isOne();
  }

  /** Their last states stand side by side on one topic, each by its id. */
  @Test
  void aPersonAndAUnitNeverHaveOneId() {
    var school = new SmallMunicipality(calls, "901");
    String unit =
        """
        unit;kind;controller;name;district;district_name
        %s;SCHOOL;MUNICIPAL;Nyskolen;nord;Nord
        """
            .formatted(school.id("leder"));
    var answer =
        calls.post(
            school.admin(),
            "/imports/organisation",
            object("units", unit, "people", "person;name\n%s;Lis\n".formatted(school.unit)));
    assertThat(answer.body().findValuesAsString("code"))
        .containsExactly("id-of-another", "id-of-another");
  }

  @Test
  void anAdministratorWhoHasLeftImportsNothing() {
    var school = new SmallMunicipality(calls, "901");
    String admin = "admin-" + school.tag;
    takePeople(school, "person;name;active\n%s;Per Bro;false\n".formatted(admin));
    String token = person(admin, "901", Role.ADMIN);

    assertThat(calls.post(token, "/imports/organisation", object()).status()).isEqualTo(403);
    assertThat(
            calls
                .post(token, "/imports/children", object("children", "cpr;name;birth_date\n"))
                .status())
        .isEqualTo(403);
    assertThat(calls.post(token, "/imports/concerns", object("concerns", List.of())).status())
        .isEqualTo(403);
  }

  @Test
  void nobodyButAnAdministratorImports() {
    for (Role role : Role.values()) {
      String who = person("nogen", "901", role);
      int expected = role == Role.ADMIN ? 200 : 403;
      assertThat(calls.post(who, "/imports/organisation", object()).status()).isEqualTo(expected);
      assertThat(
              calls
                  .post(who, "/imports/children", object("children", "cpr;name;birth_date\n"))
                  .status())
          .isEqualTo(expected);
      assertThat(
              calls
                  .post(who, "/imports/absence", object("absence", "cpr;date;category\n"))
                  .status())
          .isEqualTo(expected);
      assertThat(calls.post(who, "/imports/concerns", object("concerns", List.of())).status())
          .isEqualTo(expected);
    }
  }

  @Test
  void theSameNumberInAnotherMunicipalityIsAnotherChild() {
    var here = new SmallMunicipality(calls, "901");
    var there = new SmallMunicipality(calls, "902");
    String number = SmallMunicipality.cpr();
    String idHere = childWith(number, here);
    String idThere = childWith(number, there);
    assertThat(idHere).isNotEqualTo(idThere);
    assertThat(calls.get(there.leader(), "/children/" + idHere).status()).isEqualTo(404);
  }

  private String childWith(String number, SmallMunicipality school) {
    String file =
        "cpr;name;birth_date;unit\n%s;Liv Holm;2018-03-05;%s\n".formatted(number, school.unit);
    var answer = calls.post(school.admin(), "/imports/children", object("children", file));
    return answer.at("/files/0/records/0/id");
  }
}
