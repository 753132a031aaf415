package dk.rettidig.concern.absence;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ImportAbsenceTest implements RunningService {

  private final LocalDate today = DanishTime.dayOf(Instant.now());

  /** The latest school days, the latest first. */
  private final List<LocalDate> days =
      new SchoolDays(List.of()).between(today.minusYears(1), today).reversed();

  private final Calls calls;

  ImportAbsenceTest(Calls calls) {
    this.calls = calls;
  }

  private Calls.Answer take(SmallMunicipality school, String rows) {
    return calls.post(
        school.admin(), "/imports/absence", object("absence", "cpr;date;category\n" + rows));
  }

  private static String row(String number, LocalDate day, String category) {
    return number + ";" + day + ";" + category + "\n";
  }

  private LocalDate lastSaturday() {
    return today.minusDays(today.getDayOfWeek().getValue() + 1L);
  }

  private static int count(Calls.Answer answer, String what) {
    return answer.body().at("/files/0/" + what).asInt();
  }

  private JsonNode monthsOf(SmallMunicipality school, String child) {
    return calls.get(school.leader(), "/children/" + child + "/absence").body().get("months");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    var school = new SmallMunicipality(calls, "901");
    String rows =
        row(school.idasNumber, days.get(0), "SICKNESS")
            + row(school.idasNumber, days.get(1), "UNLAWFUL");

    var first = take(school, rows);
    JsonNode shown = monthsOf(school, school.ida);
    var second = take(school, rows);

    assertThat(count(first, "created")).as(first.text()).isEqualTo(2);
    assertThat(first.at("/files/0/records/0/id")).isEqualTo(school.ida);
    assertThat(count(second, "unchanged")).as(second.text()).isEqualTo(2);
    assertThat(monthsOf(school, school.ida)).isEqualTo(shown);
  }

  @Test
  void aLaterFileCorrectsADayAndAnEmptyCategoryTakesItBack() {
    var school = new SmallMunicipality(calls, "901");
    take(
        school,
        row(school.idasNumber, days.get(0), "UNLAWFUL")
            + row(school.idasNumber, days.get(1), "UNLAWFUL"));

    var corrected =
        take(
            school,
            row(school.idasNumber, days.get(0), "SICKNESS")
                + row(school.idasNumber, days.get(1), "")
                + row(school.idasNumber, days.get(2), "")
                + row(school.idasNumber, lastSaturday(), ""));

    assertThat(count(corrected, "changed")).isEqualTo(2);
    assertThat(count(corrected, "unchanged")).as(corrected.text()).isEqualTo(2);
    String shown = monthsOf(school, school.ida).toString();
    assertThat(shown).contains("\"sickness\":[\"" + days.get(0) + "\"]");
    assertThat(shown).doesNotContain(days.get(1).toString());
  }

  @Test
  void aRefusedRowIsNamedByLineFieldAndReasonAndNeverByItsValue() {
    var school = new SmallMunicipality(calls, "901");
    String number = school.idasNumber;
    String rows =
        row("320318-4242", days.get(0), "SICKNESS")
            + row(SmallMunicipality.cpr(), days.get(0), "SICKNESS")
            + number
            + ";5. marts;SICKNESS\n"
            + row(number, lastSaturday(), "SICKNESS")
            + row(number, today.plusDays(7), "SICKNESS")
            + row(number, days.get(0), "HEMMELIGT")
            + row(number, days.get(1), "GRANTED")
            + row(number, days.get(1), "SICKNESS");

    var answer = take(school, rows);

    JsonNode refused = answer.body().at("/files/0/refused");
    assertThat(refused.findValuesAsString("code"))
        .containsExactly(
            "not-a-cpr",
            "unknown-child",
            "not-a-date",
            "not-a-school-day",
            "not-yet",
            "not-a-code",
            "twice-in-file");
    assertThat(refused.findValuesAsString("field"))
        .containsExactly("cpr", "cpr", "date", "date", "date", "category", "date");
    assertThat(count(answer, "created")).isEqualTo(1);
    assertThat(answer.text()).doesNotContain("4242", "5. marts", "HEMMELIGT", number);
  }

  @Test
  void aChildWhoGoesToNoSchoolHereIsRefused() {
    var school = new SmallMunicipality(calls, "901");
    school.describeIda("cpr;name;birth_date;unit", "Ida", ";");
    var answer = take(school, row(school.idasNumber, days.get(0), "SICKNESS"));
    assertThat(answer.body().at("/files/0/refused").findValuesAsString("code"))
        .containsExactly("not-a-pupil");
  }

  @Test
  void aNumberOfAnotherMunicipalityIsNobodyHere() {
    var here = new SmallMunicipality(calls, "901");
    var there = new SmallMunicipality(calls, "902");
    var answer = take(there, row(here.idasNumber, days.get(0), "UNLAWFUL"));
    assertThat(answer.body().at("/files/0/refused").findValuesAsString("code"))
        .containsExactly("unknown-child");
    assertThat(monthsOf(here, here.ida).toString()).doesNotContain(days.get(0).toString());
  }

  /** The new school learns nothing of the old one's days, also when the file comes once more. */
  @Test
  void daysStayWithTheSchoolThatRegisteredThem() {
    var school = new SmallMunicipality(calls, "901");
    String rows = row(school.idasNumber, days.get(1), "UNLAWFUL");
    take(school, rows);
    school.moveIda();

    var again = take(school, rows + row(school.idasNumber, days.get(0), "SICKNESS"));

    assertThat(count(again, "unchanged")).as(again.text()).isEqualTo(1);
    String shown =
        calls.get(school.neighbourLeader(), "/children/" + school.ida + "/absence").text();
    assertThat(shown).contains(days.get(0).toString()).doesNotContain("\"unlawful\":1");
    assertThat(calls.get(school.leader(), "/children/" + school.ida + "/absence").status())
        .isEqualTo(404);
  }

  @Test
  void tenThousandRowsWithOneInAHundredBrokenAreTakenButForThose() {
    var school = new SmallMunicipality(calls, "901");
    List<String> numbers = pupils(school, 100);
    var rows = new StringBuilder();
    IntStream.range(0, 10_000)
        .forEach(at ->
            rows.append(
                row(
                    numbers.get(at % 100),
                    days.get(at / 100),
                    at % 100 == 37 ? "FERIE" : "SICKNESS")));

    var first = take(school, rows.toString());
    var second = take(school, rows.toString());

    assertThat(count(first, "rows")).isEqualTo(10_000);
    assertThat(count(first, "created")).isEqualTo(9_900);
    assertThat(first.body().at("/files/0/refused")).hasSize(100);
    assertThat(second.body().at("/files/0/refused")).isEqualTo(first.body().at("/files/0/refused"));
    assertThat(count(second, "unchanged")).isEqualTo(9_900);
  }

  private List<String> pupils(SmallMunicipality school, int count) {
    List<String> numbers =
        IntStream.range(0, count).mapToObj(_ -> SmallMunicipality.cpr()).toList();
    var file = new StringBuilder("cpr;name;birth_date;unit;group\n");
    numbers.forEach(number ->
        file.append(
            "%s;Elev Dam;2018-03-05;%s;%s\n".formatted(number, school.unit, school.groupB)));
    var answer =
        calls.post(school.admin(), "/imports/children", object("children", file.toString()));
    assertThat(count(answer, "created")).as(answer.text()).isEqualTo(count);
    return numbers;
  }
}
