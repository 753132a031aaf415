package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** "Det sker der nu": who acts, by name, whichever service knows it. */
@RunningPortal
class NextStepsTest implements DailyWork {

  private final Pages pages;

  NextStepsTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void aGuide() {
    SERVICES.answer(
        "concern POST /v1/next-steps",
        """
        {'mayNotifyNow':true,'notifyNow':'Du må gerne underrette nu.','district':'nord','steps':[
          {'code':'a','text':'Tal med lederen','who':{'role':'UNIT_LEADER','name':'Karen Lund'}},
          {'code':'b','text':'Sæt på dagsordenen','who':{'role':'FORUM_CHAIR'}},
          {'code':'c','text':'Vurder akut','who':{'role':'INTAKE'}}]}
        """);
    SERVICES.answer(
        "notification GET /v1/duty",
        "{'phone':'70 11 22 33','danger':'112','onDuty':['officer-1']}");
    SERVICES.answer(
        "meeting GET /v1/series",
        """
        [{'id':'s1','name':'Forum Syd','place':'Rådhuset','district':'syd','chair':'chair-2',
          'members':[],'itemMinutes':30},
         {'id':'s2','name':'Forum Nord','place':'Rådhuset','district':'nord','chair':'chair-1',
          'members':[],'itemMinutes':30}]
        """);
    SERVICES.answer(
        "concern POST /v1/people/names",
        """
        [{'id':'officer-1','name':'Jonas Dahl'},{'id':'chair-1','name':'Anne Friis'},
         {'id':'chair-2','name':'Bo Krag'}]
        """);
  }

  @Test
  void namesTheChairOfTheUnitsForumAndWhoIsOnDuty() {
    assertThat(panel("no"))
        .bodyText()
        .contains("Karen Lund", "Mødelederen: Anne Friis", "Modtagelsen: Jonas Dahl")
        .doesNotContain("Bo Krag");
  }

  @Test
  void namesNobodyOfTheForumOnSuspicion() {
    assertThat(panel("yes")).bodyText().contains("Jonas Dahl").doesNotContain("Anne Friis");
  }

  @Test
  void saysTheRoleWhereTheNameCannotBeHad() {
    SERVICES.answer("meeting GET /v1/series", 503, "");
    SERVICES.answer("notification GET /v1/duty", 503, "");

    assertThat(panel("no"))
        .hasStatusOk()
        .bodyText()
        .contains("Karen Lund", "Mødelederen", "Modtagelsen")
        .doesNotContain("Mødelederen:", "Modtagelsen:", "??");
  }

  private MvcTestResult panel(String suspicion) {
    return pages
        .post("/children/c1/concerns/next-steps")
        .param("placement.instrument", "bl5")
        .param("placement.version", "1.0")
        .param("placement.level", "4")
        .param("suspicion", suspicion)
        .param("suspicion.whom", "PARENT_OR_HOUSEHOLD")
        .header("HX-Request", "true")
        .exchange();
  }
}
