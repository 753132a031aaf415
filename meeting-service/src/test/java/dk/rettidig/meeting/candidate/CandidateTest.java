package dk.rettidig.meeting.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.meeting.event.MeetingEvent.BasisAsked;
import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {

  private static final Instant NOW = Instant.parse("2026-10-08T11:00:00Z");

  private static Candidate waiting() {
    return Candidate.waiting(
        new ConcernId("c"),
        new UnitId("u"),
        new Placement("bl5", "1.0", "3", 3),
        NOW.minusSeconds(60));
  }

  @Test
  void hasNoRoomForAChildANameOrAText() {
    assertThat(Arrays.stream(Candidate.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly(
            "id",
            "unit",
            "placement",
            "since",
            "standing",
            "settledAt",
            "asked",
            "ssdMeetings",
            "held");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ida Holm", "3 og værre", "012345678", "680203-1234"})
  void refusesALevelThatCouldBeText(String level) {
    assertThatThrownBy(() -> new Placement("bl5", "1.0", level, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Placement(level, "1.0", "3", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Placement("bl5", level, "3", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void asksTheUnitOnce() {
    var asked = waiting().ask(new PersonId("chair"), NOW);

    assertThat(asked.events()).hasSize(1);
    assertThat(asked.state().ask(new PersonId("chair"), NOW).events()).isEmpty();
    assertThatThrownBy(() -> waiting().onAgenda().ask(new PersonId("chair"), NOW))
        .isInstanceOf(NotWaiting.class);
  }

  @Test
  void allowsOneMeetingAndOneFollowUpUnderSsd() {
    Candidate twice = waiting().countSsd("m1").countSsd("m1").countSsd("m2");

    assertThat(twice.ssdMeetings()).containsExactly("m1", "m2");
    assertThat(twice.countSsd("m2")).isEqualTo(twice);
    assertThatThrownBy(() -> twice.countSsd("m3")).isInstanceOf(SsdUsedUp.class);
  }

  @Test
  void isHeldWhereItStandsUntilThatEnds() {
    Candidate held = waiting().hold(Hold.NOBODY_MAY_HEAR);
    assertThat(held.held()).isEqualTo(Hold.NOBODY_MAY_HEAR);
    assertThat(held.release()).isEqualTo(waiting());
    assertThat(held.onAgenda().held()).isNull();
    assertThat(held.close().held()).isNull();
    assertThat(waiting().close().hold(Hold.NOBODY_MAY_HEAR)).isEqualTo(waiting().close());
    Candidate unheard = waiting().onAgenda().hold(Hold.NOBODY_MAY_HEAR);
    assertThat(unheard.onAgenda()).isEqualTo(unheard);
    assertThat(unheard.backToWaiting()).isEqualTo(waiting());
    Candidate settled = waiting().onAgenda().settle(NOW);
    assertThat(settled.hold(Hold.NOBODY_MAY_HEAR).release()).isEqualTo(settled);
  }

  @Test
  void isAskedForABasisWhileItWaitsOrIsHeld() {
    var chair = new PersonId("chair");
    Candidate settled = waiting().onAgenda().settle(NOW);
    assertThat(settled.hold(Hold.NOBODY_MAY_HEAR).ask(chair, NOW).events()).hasSize(1);
    assertThatThrownBy(() -> settled.ask(chair, NOW)).isInstanceOf(NotWaiting.class);
  }

  @Test
  void isAskedAnewForAnotherBasisOnceTheOneThatWasGivenIsOfNoUse() {
    var chair = new PersonId("chair");
    var first = waiting().ask(chair, NOW);
    assertThat(first.events()).containsExactly(new BasisAsked("c", "u", "chair", false));

    Candidate held = first.state().hold(Hold.NOBODY_MAY_HEAR);
    assertThat(held.asked()).isNull();
    var second = held.ask(chair, NOW);

    assertThat(second.events()).containsExactly(new BasisAsked("c", "u", "chair", true));
    assertThat(second.state().hold(Hold.NOBODY_MAY_HEAR)).isEqualTo(second.state());
  }

  @Test
  void staysSettledWhenAnotherPlaceEndsUndiscussed() {
    Candidate settled = waiting().onAgenda().settle(NOW);
    assertThat(settled.onAgenda().backToWaiting()).isEqualTo(settled);
    var worse = new Placement("bl5", "1.0", "4", 4);
    assertThat(settled.onAgenda().placed(worse, true).backToWaiting().standing())
        .isEqualTo(Standing.WAITING);
  }

  @Test
  void comesBackWhenItsPlaceEndsButNotOnceSettledOrClosed() {
    assertThat(waiting().onAgenda().backToWaiting().standing()).isEqualTo(Standing.WAITING);
    Candidate settled = waiting().onAgenda().settle(NOW);
    assertThat(settled.backToWaiting().standing()).isEqualTo(Standing.SETTLED);
    assertThat(settled.placed(new Placement("bl5", "1.0", "4", 4), true).standing())
        .isEqualTo(Standing.WAITING);
    assertThat(waiting().close().onAgenda().standing()).isEqualTo(Standing.CLOSED);
    assertThat(waiting().close().placed(new Placement("bl5", "1.0", "4", 4), true).standing())
        .isEqualTo(Standing.CLOSED);
  }
}
