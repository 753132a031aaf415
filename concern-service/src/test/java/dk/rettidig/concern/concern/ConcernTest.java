package dk.rettidig.concern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcernTest {

  private static final Instant NOW = Instant.parse("2026-02-03T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
  private static final PersonId AUTHOR = new PersonId("lærer");
  private static final Suspicion SUSPICION =
      new Suspicion(Suspicion.Whom.PARENT_OR_HOUSEHOLD, Set.of());

  @Test
  void onlyWhatWasObservedIsNeeded() {
    Change<Concern> raised = raise(content("Kom uden madpakke.", null));
    assertThat(raised.events()).hasExactlyElementsOfTypes(ConcernEvent.ConcernRaised.class);
    assertThat(raised.state().wantsForum()).isFalse();
  }

  @Test
  void theGuideMayAskForTheForumThoughTheAuthorDoesNot() {
    var placing = new Placing("bl5", "1.0", "4", 4, List.of(), null, "CROSS_DISCIPLINARY", true);
    var content = new Content(account("Slår."), placing, null, false);
    assertThat(raise(content).state().wantsForum()).isTrue();
  }

  @Test
  void theAuthorChangesOwnWordsForTwentyFourHoursAndEarlierWordsStay() {
    Concern concern = raise(content("Kom uden madpakke.", null)).state();
    Instant last = NOW.plus(Duration.ofHours(24));
    Concern edited =
        concern.edit(AUTHOR, last, content("Kom uden madpakke to dage i træk.", null)).state();
    assertThat(edited.history().getFirst().content().account().observed())
        .isEqualTo("Kom uden madpakke.");
    assertThatThrownBy(
            () -> edited.edit(AUTHOR, last.plusSeconds(1), content("Noget andet.", null)))
        .isInstanceOf(EditTimeOver.class);
  }

  @Test
  void thatTheParentsWereToldIsWrittenDownHoweverLateAndTheirEarlierWordsStay() {
    var said = new Account.Parents(false, null, "Far vil tænke over det.");
    var account = new Account("Kom uden madpakke.", null, null, List.of(), List.of(), null, said);
    Concern concern = raise(new Content(account, null, null, false)).state();
    PersonId leader = new PersonId("leder");

    Change<Concern> told =
        concern.informParents(leader, NOW.plus(Duration.ofDays(9)), TODAY.minusDays(3), null);

    assertThat(told.events()).isEmpty();
    assertThat(told.state().account().parents())
        .isEqualTo(new Account.Parents(true, TODAY.minusDays(3), "Far vil tænke over det."));
    assertThat(told.state().account().observed()).isEqualTo("Kom uden madpakke.");
    assertThat(told.state().history())
        .containsExactly(
            new Concern.Edition(NOW.plus(Duration.ofDays(9)), concern.content(), leader));
  }

  @Test
  void nobodyElseChangesTheAuthorsWords() {
    Concern concern = raise(content("Kom uden madpakke.", null)).state();
    assertThatThrownBy(
            () -> concern.edit(new PersonId("leder"), NOW, content("Intet at se.", null)))
        .isInstanceOf(OnlyItsAuthor.class);
  }

  @Test
  void onSuspicionNothingThatHappensLeaves() {
    Change<Concern> raised = raise(content("Har blå mærker.", SUSPICION));
    Concern concern = raised.state();
    assertThat(raised.events()).isEmpty();
    assertThat(concern.edit(AUTHOR, NOW, content("Har mærker på armen.", SUSPICION)).events())
        .isEmpty();
    assertThat(concern.close(NOW, "Underrettet.").events()).isEmpty();
    assertThat(concern.askForBasis(AUTHOR, NOW, true).events()).isEmpty();
    assertThat(concern.withdraw(new BasisId("b"), NOW).events()).isEmpty();
  }

  @Test
  void onSuspicionThereIsNoBasis() {
    Concern concern = raise(content("Har blå mærker.", SUSPICION)).state();
    for (Basis.Kind kind : Basis.Kind.values()) {
      assertThatThrownBy(() -> concern.set(basis("b", kind), grounds("b"), false))
          .isInstanceOf(NoBasisOnThisPath.class);
    }
  }

  @Test
  void aSuspicionThatComesLaterTakesTheConcernOutOfEverybodysSight() {
    Concern shared =
        raise(content("Har blå mærker.", null))
            .state()
            .set(basis("b", Basis.Kind.CONSENT), grounds("b"), false)
            .state();
    Change<Concern> edited = shared.edit(AUTHOR, NOW, content("Siger, far slår.", SUSPICION));
    assertThat(edited.events())
        .hasExactlyElementsOfTypes(
            ConcernEvent.BasisWithdrawn.class, ConcernEvent.ConcernClosed.class)
        .last()
        .isEqualTo(new ConcernEvent.ConcernClosed(shared, true));
    assertThat(edited.state().hasBasisOn(TODAY)).isFalse();
    assertThat(edited.state().restricted()).isTrue();
  }

  @Test
  void aSuspicionIsNotTakenBackByAChange() {
    Concern concern = raise(content("Har blå mærker.", SUSPICION)).state();
    assertThatThrownBy(() -> concern.edit(AUTHOR, NOW, content("Faldt på cykel.", null)))
        .isInstanceOf(SuspicionStays.class);
  }

  @Test
  void aBasisHoldsUntilItIsWithdrawn() {
    Concern concern = raise(content("Kom uden madpakke.", null)).state();
    Change<Concern> set = concern.set(basis("b", Basis.Kind.CONSENT), grounds("b"), false);
    assertThat(set.events()).hasExactlyElementsOfTypes(ConcernEvent.BasisSet.class);
    assertThat(set.state().hasBasisOn(TODAY)).isTrue();
    Change<Concern> withdrawn = set.state().withdraw(new BasisId("b"), NOW);
    assertThat(withdrawn.events()).hasExactlyElementsOfTypes(ConcernEvent.BasisWithdrawn.class);
    assertThat(withdrawn.state().hasBasisOn(TODAY)).isFalse();
    assertThat(withdrawn.state().withdraw(new BasisId("b"), NOW).events()).isEmpty();
  }

  @Test
  void theExchangeIsUsedOnceAndFollowedUpOnce() {
    Concern twice =
        raise(content("Kom uden madpakke.", null))
            .state()
            .set(basis("1", Basis.Kind.SSD), grounds("1"), false)
            .state()
            .set(basis("2", Basis.Kind.SSD), grounds("2"), false)
            .state();
    assertThatThrownBy(() -> twice.set(basis("3", Basis.Kind.SSD), grounds("3"), false))
        .isInstanceOf(SsdUsedUp.class);
  }

  @Test
  void aBasisBringsAConcernBeforeTheForumThoughNobodyWishedSoBefore() {
    Concern concern = raise(content("Kom uden madpakke.", null)).state();
    assertThat(concern.wantsForum()).isFalse();
    Change<Concern> set = concern.set(basis("b", Basis.Kind.CONSENT), grounds("b"), true);
    assertThat(set.state().wantsForum()).isTrue();
    assertThat(set.events())
        .hasExactlyElementsOfTypes(ConcernEvent.BasisSet.class, ConcernEvent.ConcernPlaced.class);
    assertThat(set.state().set(basis("c", Basis.Kind.SSD), grounds("c"), true).events())
        .hasExactlyElementsOfTypes(ConcernEvent.BasisSet.class);
  }

  @Test
  void aQuestionForAnotherBasisWaitsThoughOneHolds() {
    Concern held =
        raise(content("Kom uden madpakke.", null))
            .state()
            .set(basis("b", Basis.Kind.CONSENT), grounds("b"), false)
            .state();
    assertThat(held.askForBasis(AUTHOR, NOW, false).state().basisAskedAt(TODAY)).isEmpty();
    Concern asked = held.askForBasis(AUTHOR, NOW, true).state();
    assertThat(asked.basisAskedAt(TODAY)).contains(NOW);
    Concern given = asked.set(basis("c", Basis.Kind.SSD), grounds("c"), false).state();
    assertThat(given.basisAskedAt(TODAY)).isEmpty();
  }

  @Test
  void aClosedConcernStaysClosed() {
    Change<Concern> closing =
        raise(content("Kom uden madpakke.", null)).state().close(NOW, "Løst.");
    Concern closed = closing.state();
    assertThat(closing.events()).containsExactly(new ConcernEvent.ConcernClosed(closed, false));
    assertThatThrownBy(() -> closed.close(NOW, "Igen.")).isInstanceOf(ConcernAlreadyClosed.class);
    assertThatThrownBy(() -> closed.set(basis("b", Basis.Kind.CONSENT), grounds("b"), false))
        .isInstanceOf(ConcernAlreadyClosed.class);
  }

  @Test
  void nothingThatSomebodyWroteIsPrinted() {
    List<DomainEvent> events = raise(content("Kom uden madpakke.", null)).events();
    assertThat(events.toString()).doesNotContain("madpakke");
  }

  static Change<Concern> raise(Content content) {
    return Concern.raise(
        new Origin(new ConcernId("c"), new ChildId("ida"), new UnitId("skole"), AUTHOR, NOW, false),
        content);
  }

  static Content content(String observed, @Nullable Suspicion suspicion) {
    return new Content(account(observed), null, suspicion, false);
  }

  private static Account account(String observed) {
    return new Account(observed, null, null, List.of(), List.of(), null, null);
  }

  private static Basis basis(String id, Basis.Kind kind) {
    return new Basis(new BasisId(id), kind, Set.of(Role.ADVISER), AUTHOR, NOW, TODAY, null, null);
  }

  private static Grounds grounds(String basis) {
    return new Grounds(new BasisId(basis), null, null, null, null, null, null);
  }
}
