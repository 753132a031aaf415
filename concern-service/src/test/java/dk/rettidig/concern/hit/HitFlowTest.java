package dk.rettidig.concern.hit;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.Decided;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HitFlowTest extends WithHits {

  HitFlowTest(Calls calls, LookForHits look) {
    super(calls, look);
  }

  @Test
  void whoLeadsTheUnitIsToldWhyInPlainWordsWithTheEntriesItRestsOn() {
    inTheMiddleTwice();
    look.atEverybody(HERE);

    JsonNode hit = onlyHit();

    assertThat(hit.at("/child").asString()).isEqualTo(school.ida);
    assertThat(hit.at("/name").asString()).startsWith("Ida");
    assertThat(hit.at("/sentence").asString()).contains("i 2 trivselsvurderinger i træk");
    assertThat(hit.at("/quotes")).hasSize(2);
    assertThat(hit.at("/quotes/0/kind").asString()).isEqualTo("RATING");
    assertThat(hit.at("/quotes/0/text").asString()).contains("trin 2 af 3");
    assertThat(hit.at("/version").asInt()).isEqualTo(1);
    assertThat(hit.at("/foundOn").asString()).isEqualTo(today.toString());
    assertThat(hit.at("/lapsesOn").asString()).isEqualTo(today.plusDays(90).toString());
    assertThat(calls.get(school.leader(), "/children/" + school.ida + "/looks").text())
        .contains("hit:list");
  }

  @Test
  void withoutTheMunicipalitysDecisionNothingIsFoundAndNothingIsShown() {
    decided.withdraw();
    inTheMiddleTwice();
    look.atEverybody(HERE);
    assertThat(waiting(school.leader()).get("inUse").asBoolean()).isFalse();

    var again = Decided.on(calls, school, List.of("lasting-middle"));
    assertThat(hits(school.leader())).isEmpty();
    look.atEverybody(HERE);
    assertThat(hits(school.leader())).hasSize(1);

    again.withdraw();
    assertThat(hits(school.leader())).isEmpty();
    assertThat(takeUp(school.leader(), "any").status()).isEqualTo(404);
  }

  @Test
  void nobodyElseLearnsOfIt() {
    inTheMiddleTwice();
    school.letBodilLead();
    look.atEverybody(HERE);
    String id = onlyHit().at("/id").asString();
    var elsewhere = new SmallMunicipality(calls, "902");
    for (String who :
        List.of(
            school.teacher(),
            school.colleague(),
            school.bodil(),
            person(school.id("bodil"), "901", Role.UNIT_LEADER, Role.PROFESSIONAL),
            person(school.id("bodil"), "901", Role.GUARDIAN),
            school.neighbourLeader(),
            school.adviser(),
            school.psychologist(),
            school.intake(),
            school.manager(),
            school.admin(),
            elsewhere.leader())) {
      assertThat(hits(who)).as(who).isEmpty();
      assertThat(takeUp(who, id).status()).as(who).isEqualTo(404);
    }
    assertThat(hits(school.standInLeader())).hasSize(1);
    assertThat(calls.get(school.teacher(), about(school.ida)).body().get("hits")).isEmpty();
    assertThat(calls.get(school.leader(), about(school.ida)).body().get("hits")).hasSize(1);
  }

  @Test
  void isFoundOnceHoweverOftenSomebodyLooks() {
    inTheMiddleTwice();
    look.atEverybody(HERE);
    look.atEverybody(HERE);
    assertThat(hits(school.leader())).hasSize(1);
    assertThat(stored()).hasSize(1);
  }

  @Test
  void whoDoesNotTakeItUpSaysWhyAndItDoesNotComeAgain() {
    inTheMiddleTwice();
    look.atEverybody(HERE);
    String id = onlyHit().at("/id").asString();

    assertThat(answer(school.leader(), id, "NOT_RELEVANT", " ").at("/code"))
        .isEqualTo("hit:incomplete");
    assertThat(answer(school.leader(), id, "NOT_RELEVANT", "Vi kender det.").status())
        .isEqualTo(200);
    assertThat(answer(school.leader(), id, "NOT_RELEVANT", "Vi kender det.").status())
        .isEqualTo(200);
    assertThat(takeUp(school.leader(), id).at("/code")).isEqualTo("hit:already-answered");
    look.atEverybody(HERE);
    assertThat(hits(school.leader())).isEmpty();
  }

  @Test
  void twoProfessionsAreFoundInTheVeryRequestAndASuspicionNeverIs() {
    lowConcern(school.teacher());
    assertThat(hits(school.leader())).isEmpty();
    school.concern(school.leader(), school.ida, "suspicion", object("whom", "PARENT_OR_HOUSEHOLD"));
    assertThat(hits(school.leader())).isEmpty();

    String second = lowConcern(school.leader());

    JsonNode hit = onlyHit();
    assertThat(hit.at("/rule").asString()).isEqualTo("two-professions");
    assertThat(hit.at("/quotes").findValuesAsString("entry")).contains(second);
    assertThat(hit.toString()).doesNotContain("madpakke");
  }

  @Test
  void isGoneOnceAnEntryThatItRestsOnIsOutOfSightOrChanged() {
    String first = lowConcern(school.teacher());
    lowConcern(school.leader());
    String id = onlyHit().at("/id").asString();

    edit(first, "placement", level("4"));
    assertThat(hits(school.leader())).isEmpty();
    edit(first, "placement", level("2"));
    assertThat(onlyHit().at("/id").asString()).isEqualTo(id);

    edit(first, "suspicion", object("whom", "UNKNOWN"));
    assertThat(hits(school.leader())).isEmpty();
    assertThat(takeUp(school.leader(), id).status()).isEqualTo(404);
  }

  @Test
  void isNeverHandedOverToAnotherUnit() {
    inTheMiddleTwice();
    look.atEverybody(HERE);
    String id = onlyHit().at("/id").asString();

    school.moveIda();
    look.atEverybody(HERE);

    assertThat(hits(school.leader())).isEmpty();
    assertThat(hits(school.neighbourLeader())).isEmpty();
    assertThat(takeUp(school.leader(), id).status()).isEqualTo(404);
  }

  @Test
  void aTitleSaysWhatSomebodyIsByProfession() {
    lowConcern(school.teacher());
    lowConcern(school.colleague());
    assertThat(hits(school.leader())).as("two of one role").isEmpty();

    entitle("lærer", "Lærer");
    entitle("kollega", "Pædagogmedhjælper");
    look.atEverybody(HERE);

    assertThat(onlyHit().at("/rule").asString()).isEqualTo("two-professions");
  }

  /** A free school answers for its children itself. */
  @Test
  void aUnitForWhichTheMunicipalityDoesNotDecideIsLeftAlone() {
    school.moveIda();
    lowConcern(school.neighbourTeacher());
    lowConcern(school.neighbourLeader());
    look.atEverybody(HERE);
    assertThat(hits(school.neighbourLeader())).isEmpty();
  }

  @Test
  void absenceIsLookedAtWhenItIsTaken() {
    var file = new StringBuilder("cpr;date;category\n");
    today
        .minusDays(30)
        .datesUntil(today)
        .filter(day -> day.getDayOfWeek().getValue() <= 5)
        .limit(18)
        .forEach(day -> file.append("%s;%s;SICKNESS%n".formatted(school.idasNumber, day)));
    calls.post(school.admin(), "/imports/absence", object("absence", file.toString()));

    assertThat(onlyHit().at("/rule").asString()).isEqualTo("absent-days");
  }

  @Test
  void whatItRestsOnIsStoredOnlySealed() {
    inTheMiddleTwice();
    look.atEverybody(HERE);
    answer(school.leader(), onlyHit().at("/id").asString(), "NOT_NOW", "Ikke lige nu.");

    assertThat(stored())
        .singleElement()
        .satisfies(document -> {
          assertThat(document.get("grounds")).isInstanceOf(Binary.class);
          assertThat(document.get("reason")).isInstanceOf(Binary.class);
          assertThat(document.get("rule", Document.class).getList("figures", Integer.class))
              .containsExactly(2, 300, 60);
        });
  }
}
