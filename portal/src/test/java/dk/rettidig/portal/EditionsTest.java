package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who asks later what was changed reads all that stood there before. */
@RunningPortal
class EditionsTest implements DailyWork {

  private static final String HISTORY =
      """
      'history':[{'until':'2026-11-20T12:00:00Z','by':'p2',
        'account':{'observed':'Kom uden madpakke','childsWords':'Far sover altid',
          'protective':['Har en ven'],'risk':['Meget fravær'],'reason':'Det er nyt',
          'parents':{'informed':true,'on':'2026-11-12','view':'De er enige'}},
        'placement':{'instrument':'bl5','version':'1.0','level':'4','dimensions':[]},
        'suspicion':{'whom':'EMPLOYEE','suspected':['p3']},'asksForForum':true}]
      """;

  private final Pages pages;

  EditionsTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @Test
  void showEverythingThatTheyHeldAndWhoChangedIt() {
    SERVICES.answer(
        "concern POST /v1/people/names",
        "[{'id':'p2','name':'Ane Lund'},{'id':'p3','name':'Bo Friis'}]");
    SERVICES.answer(
        "concern GET /v1/concerns/k1",
        CONCERN.formatted(3, "Han gemte sig").replace("'history':[]", HISTORY.strip()));

    assertThat(pages.get("/concerns/k1"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence(
            "Han gemte sig",
            "Tidligere udgaver (1)",
            "da Ane Lund ændrede det",
            "En, der arbejder her",
            "Bo Friis",
            "Kom uden madpakke",
            "Far sover altid",
            ">4<",
            "Det er nyt",
            "Har en ven",
            "Meget fravær",
            "12. november 2026",
            "De er enige",
            "Tag det gerne op på det tværfaglige møde")
        .doesNotContain("??");
  }
}
