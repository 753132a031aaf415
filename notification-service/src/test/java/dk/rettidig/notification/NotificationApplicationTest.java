package dk.rettidig.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.problem.RefusalCodes;
import dk.rettidig.notification.childevents.KnownChildren;
import dk.rettidig.notification.organisationevents.Colleagues;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RunningService
class NotificationApplicationTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Municipality SYDHAVN = new Municipality("902");

  private final ForeignEvents events;
  private final Colleagues colleagues;
  private final KnownChildren children;
  private final ProblemTexts texts;
  private final MockMvcTester http;

  @Autowired
  NotificationApplicationTest(
      ForeignEvents events,
      Colleagues colleagues,
      KnownChildren children,
      ProblemTexts texts,
      MockMvcTester http) {
    this.events = events;
    this.colleagues = colleagues;
    this.children = children;
    this.texts = texts;
    this.http = http;
  }

  @Test
  void learnsOfPeopleAndChildrenInTheirOwnMunicipalityOnly() {
    events.person("901", "app-1", "PROFESSIONAL", "unit-app");
    events.child("901", "child-app", "unit-app", "901", List.of(), List.of());
    assertThat(colleagues.find(NORDSUND, "app-1")).isPresent();
    assertThat(colleagues.find(SYDHAVN, "app-1")).isEmpty();
    assertThat(children.find(SYDHAVN, "child-app")).isEmpty();
  }

  @Test
  void answersNobodyWithoutAToken() {
    assertThat(http.get().uri("/v1/notifications")).hasStatus(401);
  }

  @Test
  void saysEveryRefusalInDanishAndEnglish() {
    assertThat(texts.missing(RefusalCodes.in("dk.rettidig.notification"))).isEmpty();
  }
}
