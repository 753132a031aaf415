package dk.rettidig.concern.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RoundTest {

  private static final Instant NOW = Instant.parse("2026-03-03T12:10:00Z");
  private static final PersonId LEADER = new PersonId("leder");
  private static final ChildId IDA = new ChildId("ida");
  private static final ChildId EMIL = new ChildId("emil");
  private static final Placement GREEN = new Placement("green", Map.of(), null);
  private static final Placement YELLOW = new Placement("yellow", Map.of(), null);

  private static Round planned() {
    return Round.plan(
            new RoundId("r-1"),
            new UnitId("solsikken"),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 4, 5),
            new InstrumentVersion("trivsel3", "1.0"))
        .state();
  }

  private static Round told() {
    var told = new Round.ParentsTold(LocalDate.of(2026, 2, 20), Round.Way.MESSAGE, LEADER);
    return planned().tellParents(told).state();
  }

  private static Round open() {
    return told().open(NOW, LEADER, false).state();
  }

  @Test
  void doesNotOpenBeforeTheParentsKnow() {
    assertThatThrownBy(() -> planned().open(NOW, LEADER, false)).isInstanceOf(ParentsNotTold.class);
    assertThat(planned().open(NOW, LEADER, true).state().state()).isEqualTo(Round.State.OPEN);
    assertThat(open().state()).isEqualTo(Round.State.OPEN);
  }

  @Test
  void takesEachStepOnlyFromWhereItLeads() {
    Round closed = open().close(NOW, LEADER).state();
    Round reopened = closed.reopen(NOW, LEADER).state();
    Function<Round, Object> opening = round -> round.open(NOW, LEADER, true);
    Function<Round, Object> closing = round -> round.close(NOW, LEADER);
    Function<Round, Object> reopening = round -> round.reopen(NOW, LEADER);
    Function<Round, Object> reminding = round -> round.remind(NOW);

    refused(opening, open(), closed, reopened);
    refused(closing, planned(), closed);
    refused(reopening, planned(), open(), reopened);
    refused(reminding, planned(), closed);
    assertThat(reopened.close(NOW, LEADER).state().steps())
        .extracting(Round.Step::to)
        .containsExactly(
            Round.State.OPEN, Round.State.CLOSED, Round.State.REOPENED, Round.State.CLOSED);
  }

  private static void refused(Function<Round, Object> step, Round... rounds) {
    for (Round round : rounds) {
      assertThatThrownBy(() -> step.apply(round))
          .as(round.state().name())
          .isInstanceOf(NotNow.class);
    }
  }

  @Test
  void aWritingThatWasKeptIsNotPutBackOverANewerOne() {
    RatingSheet sheet =
        empty()
            .with(IDA, OwnRating.first("e-1", GREEN, null, NOW))
            .with(IDA, OwnRating.first("e-2", YELLOW, "Står udenfor", NOW))
            .with(IDA, OwnRating.first("e-1", GREEN, null, NOW));

    assertThat(sheet.of(IDA).orElseThrow().placement()).isEqualTo(YELLOW);
    assertThat(sheet.children()).containsExactly(IDA);
  }

  @Test
  void aDraftCanBeTakenBackAndASubmittedRatingCannot() {
    RatingSheet drafts =
        empty()
            .with(IDA, OwnRating.first("e-1", GREEN, null, NOW))
            .with(EMIL, OwnRating.first("e-2", YELLOW, "Ked af det", NOW));
    assertThat(drafts.without(IDA).of(IDA)).isEmpty();
    assertThat(drafts.without(IDA).children()).containsExactly(EMIL);

    RatingSheet sent = drafts.submit(Map.of(IDA, "e-1"), NOW);
    assertThat(sent.submitted(IDA)).isPresent();
    assertThat(sent.submitted(EMIL)).isEmpty();
    assertThatThrownBy(() -> sent.without(IDA)).isInstanceOf(AlreadySubmitted.class);
    assertThatThrownBy(() -> sent.with(IDA, OwnRating.first("e-3", YELLOW, "Nej", NOW)))
        .isInstanceOf(AlreadySubmitted.class);
    assertThat(sent.with(IDA, OwnRating.first("e-1", GREEN, null, NOW))).isEqualTo(sent);
  }

  @Test
  void anotherWritingThanTheOneThatWasMeantIsNotSubmitted() {
    RatingSheet sheet =
        empty()
            .with(IDA, OwnRating.first("e-1", GREEN, null, NOW))
            .with(IDA, OwnRating.first("e-2", YELLOW, "Ked af det", NOW));

    assertThatThrownBy(() -> sheet.submit(Map.of(IDA, "e-1"), NOW))
        .isInstanceOf(WrittenElsewhere.class);
    assertThat(sheet.submit(Map.of(IDA, "e-2"), NOW).submitted(IDA)).isPresent();
  }

  private static RatingSheet empty() {
    return RatingSheet.empty(new RoundId("r-1"), new PersonId("paedagog"));
  }
}
