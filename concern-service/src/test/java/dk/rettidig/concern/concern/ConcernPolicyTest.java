package dk.rettidig.concern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.AssignmentId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernPolicyTest {

  private static final UnitId SCHOOL = new UnitId("skole");
  private static final Access INSIDE = new Access.Internal(SCHOOL);
  private static final Reader AUTHOR = reader("lærer", Role.PROFESSIONAL, null);
  private static final Reader COLLEAGUE = reader("kollega", Role.PROFESSIONAL, null);
  private static final Reader LEADER = reader("leder", Role.UNIT_LEADER, null);
  private static final Reader STAND_IN = reader("vikar", Role.UNIT_LEADER, "leder");

  @Test
  void colleaguesWhoMayReadTheChildMayReadAnOrdinaryConcern() {
    assertThat(ConcernPolicy.mayRead(COLLEAGUE, INSIDE, ordinary())).isTrue();
    assertThat(ConcernPolicy.mayRead(COLLEAGUE, new Access.Denied(), ordinary())).isFalse();
  }

  @Test
  void aConcernStaysWithTheUnitThatRecordedIt() {
    Access elsewhere = new Access.Internal(new UnitId("ny-skole"));
    assertThat(ConcernPolicy.mayRead(COLLEAGUE, elsewhere, ordinary())).isFalse();
  }

  @Test
  void aBasisOpensOneConcernAndNoOther() {
    Reader adviser = reader("rådgiver", Role.ADVISER, null);
    assertThat(
            ConcernPolicy.mayRead(
                adviser, new Access.UnderBasis("CONSENT", SCHOOL, Set.of("c")), ordinary()))
        .isTrue();
    assertThat(
            ConcernPolicy.mayRead(
                adviser, new Access.UnderBasis("CONSENT", SCHOOL, Set.of("d")), ordinary()))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(Suspicion.Whom.class)
  void onSuspicionTheAuthorReadsAndColleaguesAndThoseUnderABasisDoNot(Suspicion.Whom whom) {
    Concern concern = suspicion(whom, "nogen");
    assertThat(ConcernPolicy.mayRead(AUTHOR, INSIDE, concern)).isTrue();
    assertThat(ConcernPolicy.mayRead(COLLEAGUE, INSIDE, concern)).isFalse();
    assertThat(
            ConcernPolicy.mayRead(
                reader("rådgiver", Role.ADVISER, null),
                new Access.UnderBasis("CONSENT", SCHOOL, Set.of("c")),
                concern))
        .isFalse();
  }

  @Test
  void theLeaderIsToldUnlessItMayBeTheLeader() {
    assertThat(leaderReads(Suspicion.Whom.PARENT_OR_HOUSEHOLD)).isTrue();
    assertThat(leaderReads(Suspicion.Whom.OTHER_ADULT)).isTrue();
    assertThat(leaderReads(Suspicion.Whom.OTHER_CHILD)).isTrue();
    assertThat(leaderReads(Suspicion.Whom.EMPLOYEE, "kollega")).isTrue();
    assertThat(leaderReads(Suspicion.Whom.EMPLOYEE)).isFalse();
    assertThat(leaderReads(Suspicion.Whom.EMPLOYEE, "leder")).isFalse();
    assertThat(leaderReads(Suspicion.Whom.UNKNOWN)).isFalse();
    assertThat(leaderReads(Suspicion.Whom.UNKNOWN, "kollega")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Suspicion.Whom.class)
  void theStandInOfASuspectedLeaderReadsNothing(Suspicion.Whom whom) {
    assertThat(ConcernPolicy.mayRead(STAND_IN, INSIDE, suspicion(whom, "leder"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Suspicion.Whom.class)
  void theGuardianOfASuspectedChildReadsNothing(Suspicion.Whom whom) {
    Reader parent = new Reader(LEADER.actor(), LEADER.posts(), Set.of(new Subject("andet-barn")));
    assertThat(ConcernPolicy.mayRead(parent, INSIDE, suspicion(whom, "andet-barn"))).isFalse();
  }

  @Test
  void aLeaderWithKinReadsNothing() {
    Concern concern = suspicion(Suspicion.Whom.PARENT_OR_HOUSEHOLD);
    assertThat(ConcernPolicy.mayRead(LEADER, new Access.Denied(), concern)).isFalse();
  }

  @Test
  void anAuthorWhoHasLeftReadsNothing() {
    Reader left = new Reader(AUTHOR.actor(), List.of(), Set.of());
    assertThat(ConcernPolicy.mayRead(left, INSIDE, ordinary())).isFalse();
  }

  @Test
  void onlyTheAuthorAndTheLeaderDecideWhatBecomesOfIt() {
    assertThat(ConcernPolicy.maySteer(AUTHOR, INSIDE, ordinary())).isTrue();
    assertThat(ConcernPolicy.maySteer(LEADER, INSIDE, ordinary())).isTrue();
    assertThat(ConcernPolicy.maySteer(COLLEAGUE, INSIDE, ordinary())).isFalse();
  }

  @Test
  void anAuthorWhoWorksElsewhereReadsOnButOpensItToNobody() {
    Reader moved = reader("lærer", Role.ADVISER, null);

    assertThat(ConcernPolicy.mayRead(moved, INSIDE, ordinary())).isTrue();
    assertThat(ConcernPolicy.maySteer(moved, INSIDE, ordinary())).isFalse();
  }

  private static boolean leaderReads(Suspicion.Whom whom, String... suspected) {
    return ConcernPolicy.mayRead(LEADER, INSIDE, suspicion(whom, suspected));
  }

  private static Concern ordinary() {
    return ConcernTest.raise(ConcernTest.content("Kom uden madpakke.", null)).state();
  }

  private static Concern suspicion(Suspicion.Whom whom, String... suspected) {
    var suspicion = new Suspicion(whom, Set.of(suspected));
    return ConcernTest.raise(ConcernTest.content("Har blå mærker.", suspicion)).state();
  }

  private static Reader reader(String id, Role role, @Nullable String substituteFor) {
    var actor = new Actor.Person(id, new Municipality("901"), Set.of(role));
    var post =
        new Assignment(
            new AssignmentId("a"),
            role,
            SCHOOL,
            null,
            LocalDate.of(2020, 8, 1),
            null,
            substituteFor == null ? null : new PersonId(substituteFor));
    return new Reader(actor, List.of(post), Set.of());
  }
}
