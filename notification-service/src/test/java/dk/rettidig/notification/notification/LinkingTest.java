package dk.rettidig.notification.notification;

import static dk.rettidig.notification.notification.NotificationFixture.LAWS;
import static dk.rettidig.notification.notification.NotificationFixture.TUESDAY;
import static dk.rettidig.notification.notification.NotificationFixture.content;
import static dk.rettidig.notification.notification.NotificationFixture.matter;
import static dk.rettidig.notification.notification.NotificationFixture.sent;
import static dk.rettidig.notification.notification.NotificationFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.municipality.Municipality;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkingTest {

  private final Notification unknown =
      Notification.draft(
              new Notification.NotificationId("n-1"),
              matter(null, null, NotifierKind.CITIZEN),
              content("x", "Ida Holm"))
          .send(TUESDAY, LAWS, List.of())
          .state();
  private final Notification found = link(unknown, "l", "child-1");

  @Test
  void nothingThatWasSentChanges() {
    assertThat(found.child()).isEqualTo("child-1");
    assertThat(found.addressedTo().code()).isEqualTo("902");
    assertThat(found.matter()).isEqualTo(unknown.matter());
    assertThat(found.content()).isEqualTo(unknown.content());
    assertThat(found.keyedTo()).isEqualTo(unknown.keyedTo());
  }

  @Test
  void theSameRequestIsOneLinkAndAnotherChildUnderItIsRefused() {
    assertThat(link(found, "l", "child-1")).isEqualTo(found);
    assertThatThrownBy(() -> link(found, "l", "child-2")).isInstanceOf(OtherContent.class);
    assertThatThrownBy(() -> link(found, "m", "child-1")).isInstanceOf(AnotherChildLinked.class);
  }

  @Test
  void aWrongLinkIsTakenBackAndKept() {
    assertThatThrownBy(() -> remove(found, "r", "child-2")).isInstanceOf(AnotherChildLinked.class);
    Notification removed = remove(found, "r", "child-1");

    assertThat(removed.child()).isNull();
    assertThat(removed.addressedTo()).isEqualTo(unknown.addressedTo());
    assertThat(removed.progress().links())
        .singleElement()
        .satisfies(link -> assertThat(link.removed()).isEqualTo(step("r", TUESDAY)));
    assertThat(remove(removed, "r", "child-1")).isEqualTo(removed);
    assertThatThrownBy(() -> remove(removed, "r", "child-2")).isInstanceOf(OtherContent.class);
    assertThat(link(removed, "l", "child-1")).as("sent again").isEqualTo(removed);
    assertThat(link(removed, "m", "child-2").child()).isEqualTo("child-2");
  }

  @Test
  void whatWasSentAboutAChildStaysAboutIt() {
    assertThatThrownBy(() -> link(sent(), "l", "child-2")).isInstanceOf(AnotherChildLinked.class);
    assertThatThrownBy(() -> remove(sent(), "r", "child-1")).isInstanceOf(AnotherChildLinked.class);
  }

  @Test
  void whoMustNotKnowAnswersForNothingThatIsWithheld() {
    var withholding =
        DeskNotes.Withholding.until("aunt", LocalDate.of(2026, 5, 1), "Politiet afhører");
    Notification withheld = unknown.atDesk().withhold(withholding).state();

    Notification linked =
        withheld.linking().link(ida("l", "child-1"), person -> person.equals("aunt")).state();

    assertThat(linked.desk().withheld()).isEqualTo(withholding.by("officer-1"));
  }

  private static Notification link(Notification one, String request, String child) {
    return one.linking().link(ida(request, child), _ -> false).state();
  }

  private static Notification remove(Notification one, String request, String child) {
    return one.linking().remove(step(request, TUESDAY), child).state();
  }

  private static LinkedChild ida(String request, String child) {
    return new LinkedChild(child, new Municipality("902"), List.of(), step(request, TUESDAY), null);
  }
}
