package dk.rettidig.concern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasisRulesTest {

  private static final Instant NOW = Instant.parse("2026-02-03T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
  private static final PersonId BY = new PersonId("lærer");

  @Test
  void aConsentSaysWhoGaveItAndWhatItCovers() {
    assertThatThrownBy(() -> basis(consent(Basis.Kind.CONSENT, "", "Trivsel", null)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> basis(consent(Basis.Kind.CONSENT, "Mor", " ", null)))
        .isInstanceOf(Invalid.class);
    assertThat(basis(consent(Basis.Kind.CONSENT, "Mor", "Trivsel", TODAY)).expires())
        .isEqualTo(TODAY);
    LocalDate yesterday = TODAY.minusDays(1);
    assertThatThrownBy(() -> basis(consent(Basis.Kind.CONSENT, "Mor", "Trivsel", yesterday)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void theSameConsentIsKnownOnALaterDayAndAnotherEndIsAnotherConsent() {
    LocalDate end = TODAY.plusDays(3);
    BasisDraft sent = consent(Basis.Kind.CONSENT, "Mor", "Trivsel", end);
    Concern given = set(raised(), sent, NOW);
    assertThat(given.bases().getFirst().expires()).isEqualTo(end);
    for (int later = 0; later < 10; later++) {
      Instant again = NOW.plus(Duration.ofDays(later));
      assertThat(set(given, sent, again)).isEqualTo(given);
      for (LocalDate other : Arrays.asList(end.minusDays(1), end.plusDays(1), null)) {
        BasisDraft changed = consent(Basis.Kind.CONSENT, "Mor", "Trivsel", other);
        assertThatThrownBy(() -> set(given, changed, again)).isInstanceOf(BasisIdTaken.class);
      }
    }
  }

  @Test
  void aConsentWithoutAnAgreedEndKeepsTheEndThatItWasGiven() {
    BasisDraft sent = consent(Basis.Kind.CONSENT, "Mor", "Trivsel", null);
    Concern given = set(raised(), sent, NOW);
    assertThat(set(given, sent, NOW.plus(Duration.ofDays(1)))).isEqualTo(given);
    BasisDraft shortened = consent(Basis.Kind.CONSENT, "Mor", "Trivsel", TODAY.plusDays(30));
    assertThatThrownBy(() -> set(given, shortened, NOW.plus(Duration.ofDays(1))))
        .isInstanceOf(BasisIdTaken.class);
  }

  @Test
  void theSameFormGivesItsBasisOnceAndNoOther() {
    BasisDraft sent = consent(Basis.Kind.CONSENT, "Mor", "Trivsel", null);
    Change<Concern> set = change(raised(), sent, NOW);
    assertThat(set.events()).hasExactlyElementsOfTypes(ConcernEvent.BasisSet.class);
    Concern given = set.state();
    assertThat(change(given, sent, NOW).events()).isEmpty();
    assertThat(change(given, sent, NOW).state()).isEqualTo(given);
    for (BasisDraft other :
        List.of(
            consent(Basis.Kind.CONSENT, "Far", "Trivsel", null),
            consent(Basis.Kind.CONSENT, "Mor", "Tale", null),
            consent(Basis.Kind.CONSENT_HEALTH, "Mor", "Trivsel", null))) {
      assertThatThrownBy(() -> set(given, other, NOW)).isInstanceOf(BasisIdTaken.class);
    }
  }

  private static Concern raised() {
    return ConcernTest.raise(ConcernTest.content("Kom uden madpakke.", null)).state();
  }

  private static Concern set(Concern concern, BasisDraft draft, Instant now) {
    return change(concern, draft, now).state();
  }

  private static Change<Concern> change(Concern concern, BasisDraft draft, Instant now) {
    return BasisRules.set(concern, draft, BY, false, now, BasisSettings.Longest.USUAL);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindEnds(Basis.Kind kind) {
    var draft =
        new BasisDraft(
            new BasisId("b"),
            kind,
            Set.of(Role.ADVISER),
            new BasisDraft.Consent("Mor", "Trivsel", null),
            new BasisDraft.Weighing("For og imod.", "Mor svarer ikke."),
            new BasisDraft.Ssd(false, null),
            false);
    LocalDate last = BasisSettings.Longest.USUAL.lastDay(kind, TODAY);
    assertThat(last).isAfter(TODAY).isBeforeOrEqualTo(TODAY.plusYears(1));
    assertThat(byLeader(draft).expires()).isEqualTo(last);
    assertThat(byLeader(draft).validOn(last)).isTrue();
    assertThat(byLeader(draft).validOn(last.plusDays(1))).isFalse();
  }

  @Test
  void noConsentLastsLongerThanTheLongestTime() {
    LocalDate last = LocalDate.of(2027, 2, 3);
    assertThat(basis(consent(Basis.Kind.CONSENT, "Mor", "Trivsel", last)).expires())
        .isEqualTo(last);
    assertThatThrownBy(() -> basis(consent(Basis.Kind.CONSENT, "Mor", "Tale", last.plusDays(1))))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aConsentToHealthInformationEndsWithinAYear() {
    assertThat(basis(consent(Basis.Kind.CONSENT_HEALTH, "Mor", "Tale", null)).expires())
        .isEqualTo(LocalDate.of(2027, 2, 3));
    LocalDate tooLate = LocalDate.of(2027, 2, 4);
    assertThatThrownBy(() -> basis(consent(Basis.Kind.CONSENT_HEALTH, "Mor", "Tale", tooLate)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void onlyTheLeaderGoesWithoutConsentAndOnlyAfterAConcreteWeighing() {
    BasisDraft weighed = override("Barnets sikkerhed vejer tungest.", "Mor svarer ikke.");
    assertThatThrownBy(() -> basis(weighed)).isInstanceOf(OnlyTheLeader.class);
    assertThat(byLeader(weighed).kind()).isEqualTo(Basis.Kind.OVERRIDE);
    assertThatThrownBy(() -> byLeader(override("", "Mor svarer ikke.")))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> byLeader(override("Barnets sikkerhed.", "")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void onlyThoseWhoTakePartInTheForumReceive() {
    for (Role role : Role.values()) {
      var draft =
          new BasisDraft(
              new BasisId("b"), Basis.Kind.FAMILY_PRESENT, Set.of(role), null, null, null, false);
      if (role == Role.ADVISER || role == Role.SPECIALIST) {
        assertThat(basis(draft).receivers()).containsExactly(role);
      } else {
        assertThatThrownBy(() -> basis(draft)).isInstanceOf(Invalid.class);
      }
    }
  }

  @Test
  void aBasisHoldsFromItsFirstDayToItsLast() {
    Basis basis = basis(consent(Basis.Kind.CONSENT, "Mor", "Trivsel", TODAY.plusDays(7)));
    assertThat(basis.validOn(TODAY.minusDays(1))).isFalse();
    assertThat(basis.validOn(TODAY)).isTrue();
    assertThat(basis.validOn(TODAY.plusDays(7))).isTrue();
    assertThat(basis.validOn(TODAY.plusDays(8))).isFalse();
    assertThat(basis.withdrawn(NOW).validOn(TODAY)).isFalse();
  }

  private static Basis basis(BasisDraft draft) {
    return BasisRules.basis(draft, BY, false, NOW, BasisSettings.Longest.USUAL);
  }

  private static Basis byLeader(BasisDraft draft) {
    return BasisRules.basis(draft, new PersonId("leder"), true, NOW, BasisSettings.Longest.USUAL);
  }

  private static BasisDraft consent(
      Basis.Kind kind, String givenBy, String scope, @Nullable LocalDate expires) {
    return new BasisDraft(
        new BasisId("b"),
        kind,
        Set.of(Role.ADVISER),
        new BasisDraft.Consent(givenBy, scope, expires),
        null,
        null,
        false);
  }

  private static BasisDraft override(String weighing, String reason) {
    return new BasisDraft(
        new BasisId("b"),
        Basis.Kind.OVERRIDE,
        Set.of(Role.ADVISER),
        null,
        new BasisDraft.Weighing(weighing, reason),
        null,
        false);
  }
}
