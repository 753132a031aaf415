package dk.rettidig.common.consumption;

import static dk.rettidig.common.store.KernelFixture.CLOCK;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.store.AtOnce;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What waits behind an event that was refused, until an administrator replays or drops it. */
class ParkedEventsTest extends WithNumbers {

  private static final Actor ADMIN = new Actor.Person("root", NORDSUND, Set.of(Role.ADMIN));

  private void awaitTwoWaiting() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(parked.all(NORDSUND))
                .singleElement()
                .satisfies(p -> assertThat(p.waiting()).hasSize(2)));
  }

  private String waitsFirst() {
    return parked.all(NORDSUND).getFirst().waiting().getFirst().name();
  }

  @Test
  void parksAnAggregateBehindItsPoisonousEventAndLetsOthersGoOn() {
    tell("bad", 1, "{\"number\":1}");
    tell("bad", 2, "{\"number\":\"Ida Holm\"}");
    tell("bad", 3, "{\"number\":3}");
    tell("good", 1, "{\"number\":1}");

    awaitEffects("bad/1", "good/1");
    awaitTwoWaiting();
    var first = parked.all(NORDSUND).getFirst();
    assertThat(first.waiting()).extracting(EventEnvelope::sequence).containsExactly(2L, 3L);
    assertThat(first.reason()).contains("number").doesNotContain("Ida Holm");
    assertThat(deadLetter()).isEqualTo("{\"number\":\"Ida Holm\"}");
  }

  @Test
  void waitsBehindWhatAnotherInstanceHadParked() {
    var otherParked = new ParkedEvents(kernel.databases(), CLOCK);
    assertThat(otherParked.join(intake.subscription().name(), event("x", "b", 1, "{}"))).isFalse();
    tell("a", 1, "not JSON");
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(parked.all(NORDSUND)).hasSize(1));
    consumers.stop();
    consumers =
        started(
            new Intake(intake.subscription(), otherParked, producer, JsonMapper.builder().build()));
    tell("a", 2, "{\"number\":2}");

    awaitTwoWaiting();
    assertThat(effects).isEmpty();
  }

  @Test
  void parksAnEventWithoutARequiredPart() {
    tell("bad", 1, "{\"note\":\"x\"}");

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(parked.all(NORDSUND)).hasSize(1));
    assertThat(effects).isEmpty();
  }

  @Test
  void replaysWhatWaitsInOrderOnceTheDomainAcceptsIt() {
    effect = REFUSING;
    tell("a", 1, "{\"number\":1}");
    tell("a", 2, "{\"number\":2}");
    awaitTwoWaiting();

    assertThat(intake.replay(ADMIN, "a", waitsFirst())).isFalse();
    effect = body -> {};
    assertThat(intake.replay(ADMIN, "a", waitsFirst())).isTrue();

    assertThat(effects).containsExactly("a/1", "a/2");
    assertThat(parked.all(NORDSUND)).isEmpty();
    tell("a", 3, "{\"number\":3}");
    awaitEffects("a/1", "a/2", "a/3");
  }

  @Test
  void goesOnAfterThePoisonousEventWasDropped() {
    tell("a", 1, "not JSON");
    tell("a", 2, "{\"number\":2}");
    awaitTwoWaiting();

    assertThat(intake.drop(ADMIN, "a", waitsFirst())).isTrue();

    assertThat(effects).containsExactly("a/2");
    assertThat(parked.all(NORDSUND)).isEmpty();
  }

  @Test
  void dropsOneEventHoweverOftenItIsAskedTo() throws Exception {
    effect = REFUSING;
    tell("a", 1, "{\"number\":1}");
    tell("a", 2, "{\"number\":2}");
    awaitTwoWaiting();
    String first = waitsFirst();

    List<String> outcomes =
        AtOnce.run(
            4,
            () -> {
              try {
                return "released " + intake.drop(ADMIN, "a", first);
              } catch (OtherEventWaits tooLate) {
                return "refused";
              }
            });

    assertThat(outcomes).containsOnlyOnce("released false").contains("refused");
    assertThat(waitsFirst()).isEqualTo("test-service/a/2");
    assertThatThrownBy(() -> intake.replay(ADMIN, "a", first)).isInstanceOf(OtherEventWaits.class);
    assertThatThrownBy(() -> intake.drop(ADMIN, "none", first)).isInstanceOf(OtherEventWaits.class);
  }

  @Test
  void goesOnAfterAReplayThatWasStoppedBeforeItsLastStep() {
    tell("a", 1, "not JSON");
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(parked.all(NORDSUND)).hasSize(1));
    parked.done(intake.subscription().name(), event("number.told.v1", "a", 1, "not JSON"));

    assertThat(parked.all(NORDSUND)).isEmpty();
    tell("a", 2, "{\"number\":2}");

    awaitEffects("a/2");
  }
}
