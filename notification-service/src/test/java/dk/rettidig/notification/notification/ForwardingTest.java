package dk.rettidig.notification.notification;

import static dk.rettidig.notification.notification.NotificationFixture.LAWS;
import static dk.rettidig.notification.notification.NotificationFixture.TUESDAY;
import static dk.rettidig.notification.notification.NotificationFixture.sent;
import static dk.rettidig.notification.notification.NotificationFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.clock.ClockEvent;
import dk.rettidig.notification.clock.ClockKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ForwardingTest {

  private static final Municipality NEIGHBOUR = new Municipality("902");
  private static final Instant LATER = TUESDAY.plusSeconds(60);
  private static final Instant IN_TIME = LATER.plus(Duration.ofDays(1));
  private static final String WAY = "Digital Post, kvittering nr. 17";

  private static Notification forwarded() {
    return sent().sendingOn().forward(step("w", LATER), NEIGHBOUR, WAY, IN_TIME).state();
  }

  private static Change<Notification> confirmed(Notification n, String request, Instant at) {
    return n.sendingOn().confirmArrival(step(request, at), "w", "Modtagelsen i Sydhavn", at);
  }

  @Test
  void hasLeftAndIsStillOwedHere() {
    Change<Notification> change =
        sent().sendingOn().forward(step("w", LATER), NEIGHBOUR, WAY, IN_TIME);

    assertThat(change.events()).isEmpty();
    assertThat(change.state().stage()).isEqualTo(Stage.SENT);
    assertThat(change.state().clocks()).isEqualTo(sent().clocks());
    assertThat(change.state().desk().forwarding().orElseThrow().way()).isEqualTo(WAY);
  }

  @Test
  void itsClocksWarnAndBreakAsLongAsNobodyHasConfirmedIt() {
    Change<Notification> fired = forwarded().fireClocks(TUESDAY.plus(Duration.ofHours(25)), LAWS);

    assertThat(fired.events()).hasAtLeastOneElementOfType(ClockEvent.ClockBroken.class);
  }

  @Test
  void leavesWithItsOriginalTimeWhenItsArrivalIsConfirmed() {
    Instant noted = TUESDAY.plusSeconds(600);
    Change<Notification> change = confirmed(forwarded(), "c", noted);

    assertThat(change.events())
        .containsExactly(new NotificationEvent.NotificationForwarded("n-1", "902", TUESDAY, noted));
    assertThat(change.state().stage()).isEqualTo(Stage.FORWARDED);
    assertThat(change.state().nextClock()).isNull();
    assertThat(change.state().desk().forwarding().orElseThrow().arrival())
        .isEqualTo(new Forwarding.Arrival(step("c", noted), "Modtagelsen i Sydhavn", noted));
  }

  @Test
  void aConfirmationAfterTheLimitTellsThatTheClockBroke() {
    Change<Notification> change = confirmed(forwarded(), "c", TUESDAY.plus(Duration.ofHours(25)));

    assertThat(change.events()).hasAtLeastOneElementOfType(ClockEvent.ClockBroken.class);
  }

  @Test
  void eachStepIsTakenOnceHoweverOftenItIsAsked() {
    Notification once = forwarded();
    assertThat(
            once.sendingOn()
                .forward(step("w", LATER.plusSeconds(9)), NEIGHBOUR, WAY, IN_TIME)
                .state())
        .isEqualTo(once);
    Notification there = confirmed(once, "c", LATER).state();
    Change<Notification> again =
        there
            .sendingOn()
            .confirmArrival(step("c", LATER.plusSeconds(9)), "w", "Modtagelsen i Sydhavn", LATER);
    assertThat(again.state()).isEqualTo(there);
    assertThat(again.events()).isEmpty();
    Notification back = once.sendingOn().takeBack(step("b", LATER), "w").state();
    assertThat(back.sendingOn().takeBack(step("b", LATER.plusSeconds(9)), "w").state())
        .isEqualTo(back);
  }

  @Test
  void aSecondOfficerDoesNotSendItOnAgain() {
    assertThatThrownBy(() ->
            forwarded()
                .sendingOn()
                .forward(step("x", LATER), new Municipality("751"), WAY, IN_TIME))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isTakenBackInOneStepAndCanBeSentElsewhere() {
    Notification back = forwarded().sendingOn().takeBack(step("b", LATER), "w").state();
    assertThat(back.desk().forwarding()).isEmpty();
    assertThat(back.progress().forwarded()).isNull();
    assertThat(back.clocks()).isEqualTo(sent().clocks());

    Notification elsewhere =
        back.sendingOn().forward(step("x", LATER), new Municipality("751"), WAY, IN_TIME).state();
    assertThat(elsewhere.desk().forwarding().orElseThrow().to().code()).isEqualTo("751");
    assertThat(elsewhere.desk().forwardings()).hasSize(2);
  }

  @Test
  void aLateRepetitionDoesNotSendItOnAgainAfterItWasTakenBack() {
    Notification back = forwarded().sendingOn().takeBack(step("b", LATER), "w").state();

    assertThat(back.sendingOn().forward(step("w", LATER), NEIGHBOUR, WAY, IN_TIME).state())
        .isEqualTo(back);
  }

  @Test
  void whatIsNotOnItsWayNeitherArrivesNorIsTakenBack() {
    assertThatThrownBy(() -> confirmed(sent(), "c", LATER)).isInstanceOf(NotForwarded.class);
    assertThatThrownBy(() -> sent().sendingOn().takeBack(step("b", LATER), "w"))
        .isInstanceOf(NotForwarded.class);
    Notification there = confirmed(forwarded(), "c", LATER).state();
    assertThatThrownBy(() -> confirmed(there, "d", LATER)).isInstanceOf(NotAtDesk.class);
    assertThatThrownBy(there::atDesk).isInstanceOf(NotAtDesk.class);
  }

  @Test
  void anAnswerFromThePlaceThatAnOfficerSawEndsNothingWhereAnotherHasSentItElsewhere() {
    Notification back = forwarded().sendingOn().takeBack(step("b", LATER), "w").state();
    Notification elsewhere =
        back.sendingOn().forward(step("x", LATER), new Municipality("461"), WAY, IN_TIME).state();

    assertThatThrownBy(() -> confirmed(elsewhere, "c", LATER))
        .isInstanceOfSatisfying(
            AnotherForwarding.class, refused -> assertThat(refused.arguments()).contains("461"));
    assertThatThrownBy(() -> elsewhere.sendingOn().takeBack(step("d", LATER), "w"))
        .isInstanceOf(AnotherForwarding.class);
  }

  @Test
  void aRepetitionThatSaysSomethingElseIsRefused() {
    Notification once = forwarded();
    assertThatThrownBy(
            () -> once.sendingOn().forward(step("w", LATER), new Municipality("751"), WAY, IN_TIME))
        .isInstanceOf(OtherContent.class);
    assertThatThrownBy(() -> once.sendingOn().forward(step("w", LATER), NEIGHBOUR, "Brev", IN_TIME))
        .isInstanceOf(OtherContent.class);
    Notification there = confirmed(once, "c", LATER).state();
    assertThatThrownBy(() -> confirmed(there, "c", LATER.plusSeconds(9)))
        .isInstanceOf(OtherContent.class);
    Notification back = once.sendingOn().takeBack(step("b", LATER), "w").state();
    assertThatThrownBy(() -> back.sendingOn().takeBack(step("b", LATER), "x"))
        .isInstanceOf(OtherContent.class);
  }

  @Test
  void isNotFinishedBeforeItsArrivalIsConfirmedThoughNothingElseIsOwed() {
    Notification done = forwarded();
    done = done.atDesk().assess(step("s", LATER), new DeskNotes.Assessment(false, "Nej")).state();
    done = done.atDesk().receipt(step("r", LATER), null).state();
    done = done.atDesk().feedBack(step("f", LATER), DeskNotes.Outcome.NEITHER, null).state();
    assertThat(done.clocks().of(ClockKind.ASSESSMENT_24H).orElseThrow().runs()).isFalse();
    assertThat(done.stage()).isEqualTo(Stage.SENT);

    assertThat(done.sendingOn().takeBack(step("b", LATER), "w").state().stage())
        .isEqualTo(Stage.FINISHED);
    assertThat(confirmed(done, "c", LATER).state().stage()).isEqualTo(Stage.FORWARDED);
  }

  @Test
  void isLateFromTheMomentThatWasSetWhenItLeftUntilItIsConfirmedOrTakenBack() {
    Forwarding away = forwarded().desk().forwarding().orElseThrow();
    assertThat(away.isLate(IN_TIME.minusMillis(1))).isFalse();
    assertThat(away.isLate(IN_TIME)).isTrue();

    Notification there = confirmed(forwarded(), "c", LATER).state();
    assertThat(there.desk().forwarding().orElseThrow().isLate(IN_TIME)).isFalse();
  }

  @Test
  void saysOnceThatNobodyHasConfirmedItInTimeThoughNoClockRunsAnyMore() {
    Notification done = forwarded();
    done = done.atDesk().assess(step("s", LATER), new DeskNotes.Assessment(false, "Nej")).state();
    done = done.atDesk().receipt(step("r", LATER), null).state();
    assertThat(done.nextClock()).isEqualTo(IN_TIME);
    assertThat(done.fireClocks(IN_TIME.minusMillis(1), LAWS).events()).isEmpty();

    Change<Notification> late = done.fireClocks(IN_TIME, LAWS);

    assertThat(late.events())
        .containsExactly(new NotificationEvent.NotificationForwardingLate("n-1", "902", IN_TIME));
    assertThat(late.state().nextClock()).isNull();
    assertThat(late.state().fireClocks(IN_TIME.plusSeconds(60), LAWS).events()).isEmpty();
    assertThat(confirmed(late.state(), "c", IN_TIME.plusSeconds(60)).state().stage())
        .isEqualTo(Stage.FORWARDED);
  }
}
