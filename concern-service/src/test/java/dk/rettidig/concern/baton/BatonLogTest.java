package dk.rettidig.concern.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.form.Incomplete;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of one log, without any service. */
class BatonLogTest {

  private static final PersonId TEACHER = new PersonId("lærer");
  private static final PersonId COLLEAGUE = new PersonId("kollega");
  private static final PersonId THIRD = new PersonId("tredje");
  private static final PersonId MOTHER = new PersonId("mor");
  private static final UnitId UNIT = new UnitId("skole");
  private static final Instant NOW = Instant.parse("2026-10-12T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
  private static final FamilyConsent AGREED =
      new FamilyConsent("Mor", LocalDate.of(2026, 10, 6), "Far er i udlandet", null);

  @Test
  void theBatonStaysUntilTheReceiverAccepts() {
    BatonLog offered = offered(open(), "1", COLLEAGUE);
    assertThat(offered.holder()).isEqualTo(TEACHER);
    BatonLog accepted = offered.accept(offer("1"), COLLEAGUE, NOW, UNIT).state();
    assertThat(accepted.holder()).isEqualTo(COLLEAGUE);
    assertThat(accepted.hands().include(TEACHER)).isFalse();
  }

  @Test
  void aDeclinedBatonStaysAndAsksForSomethingToBeDone() {
    BatonLog declined =
        offered(open(), "1", COLLEAGUE).decline(offer("1"), COLLEAGUE, NOW, "Ingen tid").state();
    assertThat(declined.holder()).isEqualTo(TEACHER);
    assertThat(declined.hands().baton().declined()).isPresent();
    assertThat(declined.baton(Baton::settle).state().hands().baton().declined()).isEmpty();
    assertThat(offered(declined, "2", THIRD).hands().baton().declined()).isEmpty();
  }

  @Test
  void twoOffersAtOnceAreOneTooMany() {
    BatonLog offered = offered(open(), "1", COLLEAGUE);
    assertThatThrownBy(() -> offered(offered, "2", THIRD)).isInstanceOf(AlreadyOffered.class);
  }

  @Test
  void theSameOfferAgainChangesNothing() {
    BatonLog offered = offered(open(), "1", COLLEAGUE);
    assertThat(offered(offered, "1", COLLEAGUE)).isEqualTo(offered);
    BatonLog accepted = offered.accept(offer("1"), COLLEAGUE, NOW, UNIT).state();
    assertThat(accepted.accept(offer("1"), COLLEAGUE, NOW.plusSeconds(9), UNIT).state())
        .isEqualTo(accepted);
    assertThat(offered(accepted, "1", COLLEAGUE)).isEqualTo(accepted);
  }

  @Test
  void anIdThatWasAnsweredIsNoNewOffer() {
    BatonLog back = offered(open(), "1", COLLEAGUE).baton(baton -> baton.takeBack(NOW)).state();
    assertThatThrownBy(() -> offered(back, "1", COLLEAGUE)).isInstanceOf(NoSuchOffer.class);
    assertThatThrownBy(() -> offered(offered(open(), "1", COLLEAGUE), "1", THIRD))
        .isInstanceOf(NoSuchOffer.class);
  }

  @Test
  void whoPassesItOnWorksAlongWhileAnActionIsStillTheirs() {
    BatonLog log = open().write(action("a", new Responsible.Colleague(TEACHER))).state();
    BatonLog passed = offered(log, "1", COLLEAGUE).accept(offer("1"), COLLEAGUE, NOW, UNIT).state();
    assertThat(passed.hands().include(TEACHER)).isTrue();
    assertThat(passed.holder()).isEqualTo(COLLEAGUE);
  }

  @Test
  void whatBecomesOfAnActionLaterIsNotReleasedByItself() {
    BatonLog log = open().write(action("a", new Responsible.OfTheFamily("Mor"))).state();
    var release = new Release(MOTHER, Set.of(new ItemId("a")), DAY, TEACHER, NOW);
    var ending = new Action.Ending(false, "Mor magter det ikke", TEACHER, NOW.plusSeconds(60));
    BatonLog dropped = log.release(release).state().end(new ItemId("a"), ending).state();
    assertThat(FamilyView.entries(dropped, MOTHER, release.items(), release.at()))
        .singleElement()
        .matches(entry -> ((Action) entry).isOpen());
    BatonLog given =
        log.release(release)
            .state()
            .giveAction(new ItemId("a"), new Responsible.OfTheFamily("Far"), DAY)
            .state();
    assertThat(given.releasedTo(MOTHER).orElseThrow().items()).isEmpty();
  }

  @Test
  void onlyWhoWasAskedAnswers() {
    BatonLog offered = offered(open(), "1", COLLEAGUE);
    assertThatThrownBy(() -> offered.accept(offer("1"), THIRD, NOW, UNIT))
        .isInstanceOf(NoSuchOffer.class);
    assertThatThrownBy(() -> offered.accept(offer("2"), COLLEAGUE, NOW, UNIT))
        .isInstanceOf(NoSuchOffer.class);
    BatonLog back = offered.baton(baton -> baton.takeBack(NOW)).state();
    assertThatThrownBy(() -> back.accept(offer("1"), COLLEAGUE, NOW, UNIT))
        .isInstanceOf(NoSuchOffer.class);
    assertThat(back.holder()).isEqualTo(TEACHER);
  }

  @Test
  void theHolderIsNotOfferedTheOwnBaton() {
    assertThatThrownBy(() -> offered(open(), "1", TEACHER)).isInstanceOf(AlreadyTheHolder.class);
  }

  @Test
  void beyondWonderingTheFamilyMustHaveAgreed() {
    assertThatThrownBy(() -> open(BtiStep.ONE_SERVICE, null))
        .isInstanceOf(FamilyHasNotAgreed.class);
    BatonLog wondering = open(BtiStep.WONDER, null);
    assertThatThrownBy(() -> evaluated(wondering, "e", Evaluation.Outcome.RAISE, true))
        .isInstanceOf(FamilyHasNotAgreed.class);
    BatonLog agreed = wondering.agree(AGREED).state();
    assertThat(evaluated(agreed, "e", Evaluation.Outcome.RAISE, true).step())
        .isEqualTo(BtiStep.ONE_SERVICE);
  }

  @Test
  void nobodyOutsideTakesPartBeforeABasisIsSet() {
    assertThatThrownBy(() -> evaluated(open(), "e", Evaluation.Outcome.RAISE, false))
        .isInstanceOf(NoBasisAcrossServices.class);
    assertThat(evaluated(open(), "e", Evaluation.Outcome.CONTINUE, false).step())
        .isEqualTo(BtiStep.ONE_SERVICE);
  }

  @Test
  void twoWhoEvaluateAtOnceDoNotRaiseItTwice() {
    BatonLog raised = evaluated(open(), "e1", Evaluation.Outcome.RAISE, true);
    assertThatThrownBy(() ->
            raised.evaluate(evaluation("e2", Evaluation.Outcome.RAISE), BtiStep.ONE_SERVICE, true))
        .isInstanceOf(StepHasChanged.class);
    assertThat(
            raised
                .evaluate(evaluation("e1", Evaluation.Outcome.RAISE), BtiStep.ONE_SERVICE, true)
                .state())
        .isEqualTo(raised);
  }

  @Test
  void aNumberOutsideTheScaleIsNone() {
    assertThatThrownBy(() -> new Evaluation.Mark("Mor", null, 11, "Meget bedre"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anActionHasOneResponsibleWhoTakesPart() {
    Action action = action("a", new Responsible.Colleague(COLLEAGUE));
    assertThatThrownBy(() -> open().write(action)).isInstanceOf(NotWorkingAlong.class);
    BatonLog along = open().letTakePart(COLLEAGUE, NOW).state().write(action).state();
    assertThat(along.contents().all(Action.class)).containsExactly(action);
    assertThatThrownBy(() -> along.stop(COLLEAGUE, NOW)).isInstanceOf(StillHasActions.class);
    BatonLog given =
        along.giveAction(new ItemId("a"), new Responsible.Colleague(TEACHER), DAY).state();
    assertThat(given.stop(COLLEAGUE, NOW).state().hands().include(COLLEAGUE)).isFalse();
  }

  @Test
  void theSameEntryAgainIsOneEntryAndAnotherUnderItsIdIsRefused() {
    BatonLog once = open().write(goal("g", "Være i klassen 4 af 5 dage")).state();
    assertThat(once.write(goal("g", "Være i klassen 4 af 5 dage")).state()).isEqualTo(once);
    assertThatThrownBy(() -> once.write(goal("g", "Noget andet"))).isInstanceOf(ItemIdTaken.class);
  }

  @Test
  void aSafetyGoalIsPairedWithItsWorry() {
    assertThatThrownBy(() -> open().write(map("s", MapPart.SAFETY_GOAL, null)))
        .isInstanceOf(UnpairedGoal.class);
    BatonLog worried = open().write(map("d", MapPart.DANGER, null)).state();
    BatonLog paired = worried.write(map("s", MapPart.SAFETY_GOAL, "d")).state();
    assertThat(paired.contents().all(MapEntry.class)).hasSize(2);
    assertThatThrownBy(() -> worried.write(map("s", MapPart.SAFETY_GOAL, "elsewhere")))
        .isInstanceOf(Incomplete.class);
  }

  @Test
  void whatIsReleasedIsExactlyWhatWasChosen() {
    BatonLog log = open().write(goal("g", "Mål")).state().write(goal("h", "Andet")).state();
    var release = new Release(MOTHER, Set.of(new ItemId("g")), DAY, TEACHER, NOW);
    BatonLog released = log.release(release).state().write(goal("i", "Senere")).state();
    assertThat(FamilyView.entries(released, MOTHER, release.items(), NOW))
        .extracting(Entry::item)
        .containsExactly(new ItemId("g"));
    assertThatThrownBy(
            () -> log.release(new Release(MOTHER, Set.of(new ItemId("x")), DAY, TEACHER, NOW)))
        .isInstanceOf(NoSuchEntry.class);
  }

  @Test
  void nothingIsWrittenInAClosedLogAndNobodyIsOfferedItsBaton() {
    BatonLog closed =
        offered(open(), "1", COLLEAGUE)
            .close(new Closing(NOW, Writer.staff(TEACHER), "Målet er nået", "Det går godt", null))
            .state();
    assertThat(closed.hands().baton().offer()).isNull();
    var again =
        new Closing(
            NOW.plusSeconds(5), Writer.staff(TEACHER), "Målet er nået", "Det går godt", null);
    assertThat(closed.close(again).state()).isEqualTo(closed);
    assertThatThrownBy(() -> closed.write(goal("g", "Mål"))).isInstanceOf(LogClosed.class);
    assertThatThrownBy(() -> closed.accept(offer("1"), COLLEAGUE, NOW, UNIT))
        .isInstanceOf(LogClosed.class);
    assertThatThrownBy(() -> offered(closed, "2", COLLEAGUE)).isInstanceOf(LogClosed.class);
  }

  @Test
  void theFamilyIsToldOfEveryPassing() {
    BatonLog passed =
        offered(open(), "1", COLLEAGUE).accept(offer("1"), COLLEAGUE, NOW, UNIT).state();
    assertThat(passed.hands().baton().lastPassed().orElseThrow().familyToldOn()).isNull();
    BatonLog told = passed.baton(baton -> baton.familyTold(DAY)).state();
    assertThat(told.hands().baton().lastPassed().orElseThrow().familyToldOn()).isEqualTo(DAY);
  }

  private static BatonLog open() {
    return open(BtiStep.ONE_SERVICE, AGREED);
  }

  private static BatonLog open(BtiStep step, @Nullable FamilyConsent consent) {
    var origin =
        new BatonLog.Origin(new ChildId("barn"), UNIT, new ConcernId("bekymring"), TEACHER, NOW);
    return BatonLog.open(origin, step, consent, DAY);
  }

  private static BatonLog offered(BatonLog log, String id, PersonId to) {
    return log.offer(new Offer(offer(id), to, TEACHER, NOW), "Kort om forløbet").state();
  }

  private static Offer.OfferId offer(String id) {
    return new Offer.OfferId(id);
  }

  private static BatonLog evaluated(
      BatonLog log, String id, Evaluation.Outcome outcome, boolean hasBasis) {
    return log.evaluate(evaluation(id, outcome), log.step(), hasBasis).state();
  }

  private static Evaluation evaluation(String id, Evaluation.Outcome outcome) {
    var mark = new Evaluation.Mark("Mor", null, 6, "Hun sover bedre");
    return new Evaluation(
        new ItemId(id), DAY, List.of(mark), null, outcome, null, Writer.staff(TEACHER), NOW);
  }

  private static Goal goal(String id, String words) {
    return new Goal(new ItemId(id), words, "Vi tæller", DAY, null, Writer.staff(TEACHER), NOW);
  }

  private static Action action(String id, Responsible responsible) {
    return new Action(
        new ItemId(id),
        "Ringe hver mandag",
        null,
        responsible,
        DAY,
        Writer.staff(TEACHER),
        NOW,
        null);
  }

  private static MapEntry map(String id, MapPart part, @Nullable String danger) {
    return new MapEntry(
        new ItemId(id),
        part,
        "Ord",
        danger == null ? null : new ItemId(danger),
        Writer.staff(TEACHER),
        NOW);
  }
}
