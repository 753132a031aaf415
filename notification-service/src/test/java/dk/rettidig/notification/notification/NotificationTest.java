package dk.rettidig.notification.notification;

import static dk.rettidig.notification.notification.NotificationFixture.LAWS;
import static dk.rettidig.notification.notification.NotificationFixture.TUESDAY;
import static dk.rettidig.notification.notification.NotificationFixture.content;
import static dk.rettidig.notification.notification.NotificationFixture.draft;
import static dk.rettidig.notification.notification.NotificationFixture.matter;
import static dk.rettidig.notification.notification.NotificationFixture.sent;
import static dk.rettidig.notification.notification.NotificationFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.notification.clock.ClockEvent;
import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.clock.LegalClock;
import dk.rettidig.notification.notification.NotificationEvent.NotificationAcknowledged;
import dk.rettidig.notification.notification.NotificationEvent.NotificationAssessed;
import dk.rettidig.notification.notification.NotificationEvent.NotificationSent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationTest {

  @Test
  void isSentWithNothingButWhatWasSeenAndAboutWhom() {
    var change = draft("Rødt mærke på armen", "child-1").send(TUESDAY, LAWS, List.of("leader"));
    assertThat(change.state().stage()).isEqualTo(Stage.SENT);
    assertThat(change.state().arrivedAt()).isEqualTo(TUESDAY);
    assertThat(change.events())
        .containsExactly(
            new NotificationSent(
                "n-1", "child-1", "unit-1", Urgency.ACUTE, TUESDAY, false, List.of("leader")));
  }

  @Test
  void namesBothFieldsWithoutWhichNobodyCanAct() {
    assertThatThrownBy(() -> draft(" ", null).send(TUESDAY, LAWS, List.of()))
        .isInstanceOfSatisfying(
            NothingToSend.class,
            refusal ->
                assertThat(refusal.fields())
                    .extracting(fault -> fault.field())
                    .containsExactly("observed", "subject.name"));
  }

  @Test
  void sendingAgainChangesNothing() {
    Notification sent = sent();
    var again = sent.send(TUESDAY.plusSeconds(5), LAWS, List.of());
    assertThat(again.state()).isEqualTo(sent);
    assertThat(again.events()).isEmpty();
  }

  @Test
  void nobodyRewritesOrDiscardsWhatWasSent() {
    Matter matter = matter("child-1", null, NotifierKind.PROFESSIONAL);
    assertThatThrownBy(() -> sent().rewrite(matter, content("milder")))
        .isInstanceOf(NotificationLocked.class);
    assertThatThrownBy(() -> sent().discard()).isInstanceOf(NotificationLocked.class);
  }

  @Test
  void aDraftStaysWithTheChildWhoseKeyEncryptsIt() {
    Matter other = matter("child-2", null, NotifierKind.PROFESSIONAL);
    assertThatThrownBy(() -> draft("x", "child-1").rewrite(other, content("x")))
        .isInstanceOf(AnotherChild.class);
  }

  @Test
  void anUnknownChildIsKeptUnderTheNotificationsOwnKey() {
    assertThat(draft("x", null).keyedTo().id()).isEqualTo("n-1");
    assertThat(draft("x", "child-1").keyedTo().id()).isEqualTo("child-1");
  }

  @Test
  void whoeverAssessesItHasSeenIt() {
    Step at = step("s", TUESDAY.plusSeconds(60));
    var assessed = sent().atDesk().assess(at, new DeskNotes.Assessment(false, "Ikke akut"));
    assertThat(assessed.state().progress().acknowledged()).isEqualTo(at);
    assertThat(assessed.events())
        .contains(
            new NotificationAcknowledged("n-1", at.by()), new NotificationAssessed("n-1", at.at()));

    Step first = step("a", TUESDAY.plusSeconds(30));
    Notification seen = sent().atDesk().acknowledge(first).state();
    var later = seen.atDesk().assess(at, new DeskNotes.Assessment(false, "Ikke akut"));
    assertThat(later.state().progress().acknowledged()).isEqualTo(first);
    assertThat(later.events()).doesNotHaveAnyElementsOfTypes(NotificationAcknowledged.class);
  }

  @Test
  void theDeskTouchesNoDraft() {
    assertThatThrownBy(() -> draft("x", "child-1").atDesk()).isInstanceOf(NotAtDesk.class);
  }

  @Test
  void onSuspicionTheEventNamesNoChildAndOfAnEmployeeNoUnit() {
    var employee = new Suspicion(Suspicion.Group.EMPLOYEE, List.of());
    var events =
        draft("x", "child-1", employee, NotifierKind.PROFESSIONAL)
            .send(TUESDAY, LAWS, List.of())
            .events();
    assertThat(events)
        .containsExactly(
            new NotificationSent("n-1", null, null, Urgency.ACUTE, TUESDAY, false, List.of()));
  }

  @Test
  void onlyAnAssessmentEndsTheTwentyFourHours() {
    Instant soon = TUESDAY.plusSeconds(60);
    Notification seen = sent().atDesk().open(step("o", soon)).state();
    seen = seen.atDesk().acknowledge(step("a", soon)).state();
    seen = seen.atDesk().receipt(step("r", soon), null).state();
    assertThat(assessmentClock(seen).runs()).isTrue();
    Notification assessed = assess(seen, "s", soon);
    assertThat(assessmentClock(assessed).runs()).isFalse();
  }

  @Test
  void everyNotificationHasTheClockAcuteOrNot() {
    Notification citizens =
        draft("x", "child-1", null, NotifierKind.CITIZEN).send(TUESDAY, LAWS, List.of()).state();
    assertThat(assessmentClock(citizens).due()).isEqualTo(TUESDAY.plus(Duration.ofHours(24)));
  }

  @Test
  void aSecondOfficerDoesNotOverwriteTheAssessment() {
    Notification assessed = assess(sent(), "first", TUESDAY.plusSeconds(60));
    assertThat(assess(assessed, "first", TUESDAY.plusSeconds(90))).isEqualTo(assessed);
    assertThatThrownBy(() -> assess(assessed, "second", TUESDAY.plusSeconds(90)))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void aLateAssessmentTellsThatTheClockBroke() {
    var change =
        sent()
            .atDesk()
            .assess(
                step("s", TUESDAY.plus(Duration.ofHours(25))),
                new DeskNotes.Assessment(true, "Bred fare"));
    assertThat(change.events()).hasAtLeastOneElementOfType(ClockEvent.ClockBroken.class);
    assertThat(assessmentClock(change.state()).brokenAt()).isNotNull();
  }

  @Test
  void aTypedCallKeepsItsTrueArrival() {
    Instant arrived = TUESDAY.minus(Duration.ofHours(20));
    Notification typed =
        Notification.typed(
                new Notification.NotificationId("n-2"),
                matter("child-1", null, NotifierKind.CITIZEN),
                content("Barnet går alene hjem om natten"),
                arrived,
                TUESDAY,
                LAWS)
            .state();
    assertThat(assessmentClock(typed).due()).isEqualTo(TUESDAY.plus(Duration.ofHours(4)));
  }

  @Test
  void anAnonymousNotifierGetsNoReceiptAndNoClockForOne() {
    Notification anonymous =
        draft("x", "child-1", null, NotifierKind.ANONYMOUS).send(TUESDAY, LAWS, List.of()).state();
    assertThat(anonymous.clocks().of(ClockKind.RECEIPT_6_HVERDAGE)).isEmpty();
    assertThatThrownBy(() -> anonymous.atDesk().receipt(step("r", TUESDAY), null))
        .isInstanceOf(NobodyToAnswer.class);
  }

  @Test
  void aCitizenIsNotToldWhetherSomethingBegan() {
    Notification citizens =
        draft("x", "child-1", null, NotifierKind.CITIZEN).send(TUESDAY, LAWS, List.of()).state();
    assertThatThrownBy(
            () -> citizens.atDesk().feedBack(step("f", TUESDAY), DeskNotes.Outcome.NEITHER, null))
        .isInstanceOf(OnlyProfessionalsAreTold.class);
  }

  @Test
  void aTakenOverOneStartsNoClock() {
    Matter m = matter("child-1", null, NotifierKind.PROFESSIONAL);
    var old =
        new Matter(
            m.child(),
            null,
            m.unit(),
            m.notifier(),
            m.author(),
            m.origin(),
            null,
            m.urgency(),
            null,
            null,
            m.addressedTo(),
            List.of(),
            TUESDAY,
            true);
    Notification taken =
        Notification.typed(
                new Notification.NotificationId("n-3"), old, content("x"), TUESDAY, TUESDAY, LAWS)
            .state();
    assertThat(taken.nextClock()).isNull();
    assertThat(taken.stage()).isEqualTo(Stage.FINISHED);
  }

  private static Notification assess(Notification n, String request, Instant at) {
    return n.atDesk()
        .assess(step(request, at), new DeskNotes.Assessment(true, "Sundhed i fare"))
        .state();
  }

  private static LegalClock assessmentClock(Notification n) {
    return n.clocks().of(ClockKind.ASSESSMENT_24H).orElseThrow();
  }
}
