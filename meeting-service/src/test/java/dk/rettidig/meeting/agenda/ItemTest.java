package dk.rettidig.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.meeting.basis.BasisId;
import dk.rettidig.meeting.basis.BasisKind;
import dk.rettidig.meeting.event.MeetingEvent.DecisionMade;
import dk.rettidig.meeting.event.MeetingEvent.ItemClosed;
import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.forum.SeriesId;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {

  private static final Instant NOW = Instant.parse("2026-10-08T11:00:00Z");
  private static final Place PLACE = new Place(new SeriesId("s"), new MeetingId("m"), NOW, 0);
  private static final Decision DECISION =
      new Decision(
          "d", DecisionKind.EARLY_SUPPORT, new PersonId("p"), LocalDate.of(2026, 11, 5), null);

  private static Item named() {
    var ground =
        new Ground(
            "concern",
            "child",
            "unit",
            new BasisId("b"),
            BasisKind.CONSENT,
            List.of("ADVISER"),
            null);
    return Item.named(new ItemId("i"), PLACE, ground).state();
  }

  private static Item discussed() {
    Item item = named();
    for (Step step : Step.values()) {
      item = item.note(step, "n").state();
    }
    return item;
  }

  @Test
  void takesItsStepsInOrderAndMayGoBack() {
    Item item = named().note(Step.PRESENT, "a").state().note(Step.CLARIFY, "b").state();
    Item back = item.note(Step.PRESENT, "c").state();

    assertThat(back.step()).isEqualTo(Step.CLARIFY);
    assertThat(back.words().notes()).extracting(Words.Note::text).containsExactly("b", "c");
    assertThatThrownBy(() -> back.note(Step.DECIDE, "d")).isInstanceOf(StepOutOfOrder.class);
    assertThatThrownBy(() -> named().note(Step.CLARIFY, "b")).isInstanceOf(StepOutOfOrder.class);
  }

  @Test
  void decidesOnlyInTheFourthStep() {
    Item early = named().note(Step.PRESENT, "a").state();

    assertThatThrownBy(() -> early.decide(DECISION, "t")).isInstanceOf(StepOutOfOrder.class);
  }

  @Test
  void closesOnlyWithADecisionOrAReason() {
    Item item = discussed();

    assertThatThrownBy(() -> item.close(null, NOW)).isInstanceOf(NothingDecided.class);
    assertThat(item.close("klares hjemme", NOW).events())
        .containsExactly(new ItemClosed("i", "m", "concern", "child", false, false));
    Item decided = item.decide(DECISION, "t").state();
    assertThatThrownBy(() -> decided.close("klares hjemme", NOW))
        .isInstanceOf(FollowUpContradicted.class);
    assertThat(decided.close(null, NOW).events())
        .containsExactly(
            new DecisionMade(
                "i",
                "d",
                "EARLY_SUPPORT",
                "concern",
                "child",
                "p",
                LocalDate.of(2026, 11, 5),
                false),
            new ItemClosed("i", "m", "concern", "child", true, false));
  }

  @Test
  void whatWasDecidedStandsWhenTheGroundEndsBeforeItIsClosed() {
    Item decided = discussed().decide(DECISION, "t").state();
    assertThat(decided.lapse(NOW)).isEqualTo(decided.close(null, NOW));
    var without = discussed().lapse(NOW);
    assertThat(without.state().state()).isEqualTo(ItemState.LAPSED);
    assertThat(without.events()).isEmpty();
  }

  @Test
  void changesNoMoreOnceItHasEnded() {
    Item closed = discussed().close("klares hjemme", NOW).state();

    assertThatThrownBy(() -> closed.note(Step.PRESENT, "x")).isInstanceOf(ItemEnded.class);
    assertThatThrownBy(() -> closed.decide(DECISION, "x")).isInstanceOf(ItemEnded.class);
    assertThatThrownBy(() -> closed.close("igen", NOW)).isInstanceOf(ItemEnded.class);
    assertThat(closed.lapse(NOW).state()).isEqualTo(closed);
  }

  @Test
  void keepsWhoWasPresentAtEachMeeting() {
    Item first = named().attend(List.of(new PersonId("a"), new PersonId("b"))).state();
    Item corrected = first.attend(List.of(new PersonId("a"))).state();
    assertThat(corrected.present()).containsExactly(new PersonId("a"));
    assertThat(corrected.before()).isEmpty();
    Item carried = corrected.carryOver(new MeetingId("next"), null).state();
    assertThat(carried.present()).isEmpty();
    Item second = carried.attend(List.of(new PersonId("c"))).state();
    assertThat(second.present()).containsExactly(new PersonId("c"));
    assertThat(second.before())
        .containsExactly(new Attendance(PLACE.meeting(), List.of(new PersonId("a"))));
  }

  @Test
  void isDoneOnce() {
    Item closed = discussed().decide(DECISION, "t").state().close(null, NOW).state();
    Item done = closed.complete("d", NOW).state();

    assertThat(closed.complete("d", NOW).events()).hasSize(1);
    assertThat(done.complete("d", NOW).events()).isEmpty();
  }

  @Test
  void anAnonymousItemIsAboutNobody() {
    Item item = Item.anonymous(new ItemId("i"), PLACE, new PersonId("p"), "Hvad gør man?").state();

    assertThat(item.child()).isNull();
    assertThat(item.concern()).isNull();
    assertThat(item.subject().id()).isEqualTo("item-i");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6802031234",
        "680203-1234",
        "barnet 680203 1234 er trist",
        "68 02 03 - 1234",
        "68.02.03-1234"
      })
  void refusesWhatLooksLikeACprNumber(String text) {
    assertThatThrownBy(() -> LooksLikeCpr.refuseIn(text, "question"))
        .isInstanceOfSatisfying(
            LooksLikeCpr.class,
            refused -> assertThat(refused.fields().getFirst().field()).isEqualTo("question"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en dreng i 2. klasse", "kl. 13-15 den 8.10.2026", "12345678901"})
  void letsOtherNumbersPass(String text) {
    org.assertj.core.api.Assertions.assertThatCode(() -> LooksLikeCpr.refuseIn(text, "question"))
        .doesNotThrowAnyException();
  }
}
