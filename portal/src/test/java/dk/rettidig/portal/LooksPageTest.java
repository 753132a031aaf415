package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who has looked at a child, put together of what every service lets the leader know. */
@RunningPortal
class LooksPageTest implements DailyWork {

  private static final String CONCERN = "concern GET /v1/children/c1/looks";
  private static final String MEETING = "meeting GET /v1/children/c1/looks";
  private static final String PAGE =
      look("2026-11-20T09:14:00Z", "p1", "'child:page'", "'INTERNAL'");
  private static final String ITEM =
      look("2026-11-20T09:15:00Z", "p2", "'meeting:item'", "'CONSENT'");

  private static final String NOTIFICATION = "notification GET /v1/children/c1/looks";

  private final Pages pages;

  LooksPageTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  private static String look(String at, String person, String what, String basis) {
    return "{'at':'%s','person':'%s','roles':['ADVISER'],'unit':'u1','what':%s,'basis':%s}"
        .formatted(at, person, what, basis);
  }

  private static String all(String... looks) {
    return "[" + String.join(",", looks) + "]";
  }

  @BeforeEach
  void nobodyLookedAtANotification() {
    SERVICES.answer(NOTIFICATION, "[]");
  }

  @Test
  void showsThoseOfAllServicesTheNewestFirst() {
    String older = look("2026-11-19T08:00:00Z", "p2", "'meeting:agenda'", "'SSD'");
    SERVICES.answer(CONCERN, all(PAGE));
    SERVICES.answer(MEETING, all(ITEM, older));
    SERVICES.answer(
        NOTIFICATION,
        all(look("2026-11-20T09:14:30Z", "p1", "'notification:read'", "'NOTIFICATION'")));
    SERVICES.answer(
        "concern POST /v1/people/names",
        "[{'id':'p1','name':'Mette Holm'},{'id':'p2','name':'Hanne Juul'}]");

    assertThat(pages.get("/children/c1/looks"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence(
            "Hvem har set oplysningerne om Oliver Holm",
            "Hanne Juul",
            "Skolesocialrådgiver",
            "Punkt på mødet",
            "Samtykke",
            "Mette Holm",
            "Underretning",
            "Mette Holm",
            "Barnets side",
            "Eget arbejde med barnet",
            "Hanne Juul",
            "Mødets dagsorden",
            "SSD-samarbejde")
        .doesNotContain("data-missing", "Her står de seneste");
  }

  @Test
  void saysOfALookInAnotherUnitOnlyThatThereWasOne() {
    SERVICES.answer(CONCERN, all(look("2026-11-20T09:15:00Z", "p9", "null", "null"), PAGE));
    SERVICES.answer(MEETING, all(look("2026-11-20T09:16:00Z", "p9", "null", "null")));

    assertThat(pages.get("/children/c1/looks"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence("I en anden enhed", "I en anden enhed", "Barnets side")
        .doesNotContain("null");
  }

  @Test
  void showsNoCodeThatItHasNoWordFor() {
    SERVICES.answer(CONCERN, all(look("2026-11-20T09:15:00Z", "p1", "'child:new'", "'NEW'")));
    SERVICES.answer(MEETING, all(look("2026-11-20T09:15:00Z", "p1", "'meeting:new'", "'NEW'")));

    assertThat(pages.get("/children/c1/looks"))
        .hasStatusOk()
        .bodyText()
        .contains("Andre oplysninger om barnet", "Andet grundlag")
        .doesNotContain("child:new", "meeting:new", "NEW", "??");
  }

  @Test
  void namesTheMeetingsWhenTheyDoNotAnswerOrDoNotKnowTheReaderYet() {
    SERVICES.answer(CONCERN, all(PAGE));
    for (int status : List.of(503, 403)) {
      SERVICES.answer(MEETING, status, "{'code':'meeting:not-allowed','title':'-'}");

      assertThat(pages.get("/children/c1/looks"))
          .hasStatusOk()
          .bodyText()
          .contains("data-missing=\"meeting\"", "Rådgivning og møder svarer ikke", "Barnets side")
          .doesNotContain("data-missing=\"concern\"");
    }
  }

  @Test
  void namesTheNotificationsWhenTheyDoNotAnswer() {
    SERVICES.answer(CONCERN, all(PAGE));
    SERVICES.answer(MEETING, all(ITEM));
    SERVICES.breakOff(NOTIFICATION);

    assertThat(pages.get("/children/c1/looks"))
        .hasStatusOk()
        .bodyText()
        .contains("data-missing=\"notification\"", "Barnets side", "Punkt på mødet")
        .doesNotContain("data-missing=\"concern\"", "data-missing=\"meeting\"");
  }

  @Test
  void showsTheOthersWhenTheOwnerOfTheChildDoesNotAnswer() {
    for (String call :
        List.of(CONCERN, "concern GET /v1/children/c1", "concern POST /v1/people/names")) {
      SERVICES.answer(call, 503, "");
    }
    SERVICES.answer(MEETING, all(ITEM));

    assertThat(pages.get("/children/c1/looks"))
        .hasStatusOk()
        .bodyText()
        .contains("data-missing=\"concern\"", "Punkt på mødet", "En medarbejder")
        .doesNotContain("data-missing=\"meeting\"");
  }

  @Test
  void saysNotThatNobodyHasLookedWhereAServiceIsMissing() {
    SERVICES.answer(CONCERN, "[]");
    SERVICES.answer(MEETING, 503, "");
    assertThat(pages.get("/children/c1/looks"))
        .bodyText()
        .doesNotContain("Ingen har set oplysningerne endnu");

    SERVICES.answer(MEETING, "[]");
    assertThat(pages.get("/children/c1/looks"))
        .bodyText()
        .contains("Ingen har set oplysningerne endnu");
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404})
  void isClosedToWhomTheOwnerOfTheChildRefuses(int status) {
    SERVICES.answer(CONCERN, status, "{'code':'x:no','title':'-'}");
    SERVICES.answer(MEETING, all(ITEM));

    assertThat(pages.get("/children/c1/looks"))
        .hasStatus(status)
        .bodyText()
        .doesNotContain("Punkt på mødet");
  }

  @Test
  void isClosedToWhomTheMeetingsRefuseWhenTheOwnerIsMissing() {
    SERVICES.answer(CONCERN, 503, "");
    SERVICES.answer(MEETING, 403, "{'code':'meeting:not-allowed','title':'-'}");

    assertThat(pages.get("/children/c1/looks")).hasStatus(403);
  }

  @Test
  void showsTheLastOnesOfAllTogetherAndSaysThatThereMayBeOlder() {
    Instant first = Instant.parse("2026-11-01T08:00:00Z");
    SERVICES.answer(
        CONCERN,
        IntStream.range(0, 500)
            .mapToObj(
                i -> look(first.plusSeconds(600 - i).toString(), "p1", "'child:page'", "null"))
            .collect(Collectors.joining(",", "[", "]")));
    SERVICES.answer(
        MEETING, all(ITEM, look(first.toString(), "p2", "'meeting:tasks'", "'CONSENT'")));

    assertThat(pages.get("/children/c1/looks"))
        .hasStatusOk()
        .bodyText()
        .contains("Her står de seneste 500 gange", "Punkt på mødet")
        .doesNotContain("Opgaver fra mødet");
  }
}
