package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The most pressing task stands first, however long the others have waited. */
@RunningPortal
class TaskGroupsTest implements DailyWork {

  private final Pages pages;

  TaskGroupsTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @Test
  void aNotificationThatIsNotSentStandsBeforeWhatIsOverdue() {
    SERVICES.answer(
        "concern GET /v1/tasks",
        """
        [{'kind':'INFORM_PARENTS','title':'-','concern':'k1','child':'c1',
          'since':'2026-11-01T09:15:00Z'}]
        """);
    SERVICES.answer(
        "meeting GET /v1/tasks",
        """
        [{'decision':'d1','item':'i1','child':'c1','text':'Ring','kind':'HANDLED_LOCALLY',
          'due':'2026-01-02','overdue':true,'dutyIsPersonal':false,'withheld':false}]
        """);
    SERVICES.answer(
        "notification GET /v1/notifications",
        """
        [{'id':'n1','stage':'DRAFT','mine':true,'child':'c1','urgency':'ORDINARY',
          'steps':{'startedAt':'2026-11-20T09:15:00Z'}}]
        """);
    SERVICES.answer("notification GET /v1/escalations", "[]");

    assertThat(pages.get("/tasks"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence(
            "Skrevet, men ikke sendt",
            "/notifications/n1",
            "Over tiden",
            "/tasks/decisions/d1/completion",
            "Det næste",
            "/concerns/k1#parents-informed");
  }
}
