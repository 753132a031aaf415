package dk.rettidig.notification.notification;

import static dk.rettidig.notification.notification.NotificationFixture.LAWS;
import static dk.rettidig.notification.notification.NotificationFixture.TUESDAY;
import static dk.rettidig.notification.notification.NotificationFixture.content;
import static dk.rettidig.notification.notification.NotificationFixture.draft;
import static dk.rettidig.notification.notification.NotificationFixture.sent;
import static dk.rettidig.notification.notification.NotificationFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.clock.LegalClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the desk owes before a notification is finished. */
class OwedByTheDeskTest {

  @Test
  void isFinishedWhenNothingIsOwedAndNotBefore() {
    Notification assessed =
        sent()
            .atDesk()
            .assess(step("s", TUESDAY), new DeskNotes.Assessment(false, "Ikke i fare"))
            .state();
    Notification receipted =
        assessed.atDesk().receipt(step("r", TUESDAY.plusSeconds(2)), null).state();
    assertThat(receipted.stage()).isEqualTo(Stage.SENT);
    Notification told =
        receipted
            .atDesk()
            .feedBack(step("f", TUESDAY.plusSeconds(3)), DeskNotes.Outcome.EFFORT_BEGUN, null)
            .state();
    assertThat(told.stage()).isEqualTo(Stage.FINISHED);
  }

  @Test
  void whereAnInvestigationIsExpectedNothingIsFinishedWithoutOneOrAReason() {
    Notification suspected =
        draft(
                "x",
                "child-1",
                new Suspicion(Suspicion.Group.UNKNOWN, List.of()),
                NotifierKind.ANONYMOUS)
            .send(TUESDAY, LAWS, List.of())
            .state();
    Notification assessed = assess(suspected, "s", TUESDAY.plusSeconds(1));
    assertThat(assessed.owesInvestigation()).isTrue();
    assertThat(assessed.stage()).isEqualTo(Stage.SENT);

    Notification omitted =
        assessed.atDesk().omitInvestigation(step("o", TUESDAY), "Samme sag som i går").state();
    assertThat(omitted.stage()).isEqualTo(Stage.FINISHED);
    assertThat(
            omitted.atDesk().omitInvestigation(step("o", TUESDAY), "Samme sag som i går").state())
        .isEqualTo(omitted);
    assertThatThrownBy(() -> omitted.atDesk().omitInvestigation(step("o", TUESDAY), "Andet"))
        .isInstanceOf(OtherContent.class);

    Notification begun = omitted.atDesk().investigate(LAWS, TUESDAY, null).state();
    assertThat(begun.stage()).isEqualTo(Stage.SENT);
    assertThat(begun.desk().noInvestigation()).isNull();
    assertThatThrownBy(() -> begun.atDesk().omitInvestigation(step("p", TUESDAY), "Andet"))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void whoIsToldOfAnInvestigationIsNotToldOfNone() {
    Notification told =
        sent()
            .atDesk()
            .feedBack(step("f", TUESDAY), DeskNotes.Outcome.INVESTIGATION_BEGUN, null)
            .state();
    Notification rest =
        assess(told, "s", TUESDAY).atDesk().receipt(step("r", TUESDAY), null).state();
    assertThat(rest.stage()).isEqualTo(Stage.SENT);
    Notification ended =
        rest.atDesk()
            .investigate(LAWS, TUESDAY, null)
            .state()
            .atDesk()
            .endInvestigation(TUESDAY)
            .state();
    assertThat(ended.stage()).isEqualTo(Stage.FINISHED);
  }

  @Test
  void aCallIsAnsweredInAWayThatIsSaid() {
    Notification call =
        Notification.typed(
                new Notification.NotificationId("n-1"),
                called(),
                content("x", "Ida Holm"),
                TUESDAY,
                TUESDAY,
                LAWS)
            .state();
    assertThatThrownBy(() -> call.atDesk().receipt(step("r", TUESDAY), null))
        .isInstanceOf(Incomplete.class);
    Notification answered = call.atDesk().receipt(step("r", TUESDAY), "Brev").state();
    assertThat(answered.desk().answered().receipt()).isEqualTo("Brev");
    assertThatThrownBy(() -> answered.atDesk().receipt(step("r", TUESDAY), "Mail"))
        .isInstanceOf(OtherContent.class);
    assertThat(answered.atDesk().receipt(step("r", TUESDAY), "Brev").state()).isEqualTo(answered);
  }

  @Test
  void anInvestigationIsOwedForFourMonthsAndIsStartedOnce() {
    Notification investigated = sent().atDesk().investigate(LAWS, TUESDAY, null).state();
    LegalClock clock = investigated.clocks().of(ClockKind.INVESTIGATION_4_MONTHS).orElseThrow();
    assertThat(clock.day()).isEqualTo("2026-06-03");
    assertThat(investigated.atDesk().investigate(LAWS, TUESDAY, null).state())
        .isEqualTo(investigated);
    assertThatThrownBy(
            () -> investigated.atDesk().investigate(LAWS, TUESDAY.minusSeconds(9), "Et møde"))
        .isInstanceOf(AlreadyDone.class);
    assertThat(
            investigated
                .atDesk()
                .endInvestigation(TUESDAY.plus(Duration.ofDays(90)))
                .state()
                .clocks()
                .of(ClockKind.INVESTIGATION_4_MONTHS)
                .orElseThrow()
                .runs())
        .isFalse();
  }

  private static Matter called() {
    return new Matter(
        null,
        null,
        null,
        NotifierKind.CITIZEN,
        null,
        Origin.PHONE,
        "officer-1",
        Urgency.ORDINARY,
        null,
        null,
        new Municipality("901"),
        List.of(),
        TUESDAY,
        false);
  }

  private static Notification assess(Notification n, String request, Instant at) {
    return n.atDesk()
        .assess(step(request, at), new DeskNotes.Assessment(true, "Sundhed i fare"))
        .state();
  }
}
