package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.notification.delivery.DeliveryEvent.DeliveryDone;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CorrespondenceTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(1), Duration.ofDays(14));
  private static final Outcome DELIVERED = new Outcome.Delivered();
  private static final Outcome AWAY = new Outcome.Failed("HTTP_500");

  private static Matter matter(String kind) {
    return new Matter(kind, "n-1", null, null, "school", false, NOW);
  }

  private static Correspondence two() {
    return Correspondence.with("n-1", "case-system", null, Channel.WEBHOOK)
        .tell(1, matter("notification.sent.v1"), NOW)
        .state()
        .tell(4, matter("notification.assessed.v1"), NOW)
        .state();
  }

  @Test
  void deliversInTheOrderInWhichThingsHappened() {
    Correspondence failed = two().attempted(1, AWAY, NOW, BACK_OFF).state();

    assertThat(failed.head()).map(Delivery::sequence).contains(1L);
    Correspondence done = failed.attempted(1, DELIVERED, NOW, BACK_OFF).state();
    assertThat(done.head()).map(Delivery::sequence).contains(4L);
    assertThat(done.isDue(NOW)).isTrue();
    Correspondence all = done.attempted(4, DELIVERED, NOW, BACK_OFF).state();
    assertThat(all.due()).isNull();
    assertThat(all.standing()).isEqualTo(Delivery.State.DONE);
  }

  @Test
  void tellsNothingTwice() {
    Correspondence again = two().tell(4, matter("notification.assessed.v1"), NOW).state();

    assertThat(again.deliveries()).hasSize(2);
  }

  @Test
  void recordsEveryAttemptWithItsTimeAndOutcome() {
    Instant later = NOW.plusSeconds(7);
    Correspondence done =
        two()
            .attempted(1, AWAY, NOW, BACK_OFF)
            .state()
            .attempted(1, DELIVERED, later, BACK_OFF)
            .state();

    assertThat(done.get(1).attempts())
        .containsExactly(new Attempt(NOW, "HTTP_500"), new Attempt(later, "DELIVERED"));
    assertThat(done.get(1).doneAt()).isEqualTo(later);
  }

  @Test
  void saysThatItIsDoneOnceEvenWhenAnotherAttemptEndsLater() {
    Change<Correspondence> done = two().attempted(1, DELIVERED, NOW, BACK_OFF);
    Change<Correspondence> late = done.state().attempted(1, AWAY, NOW.plusSeconds(9), BACK_OFF);
    Change<Correspondence> again =
        late.state().attempted(1, DELIVERED, NOW.plusSeconds(9), BACK_OFF);

    assertThat(done.events()).singleElement().isInstanceOf(DeliveryDone.class);
    assertThat(late.events()).isEmpty();
    assertThat(again.events()).isEmpty();
    assertThat(again.state().get(1).doneAt()).isEqualTo(NOW);
  }

  @Test
  void waitsLongerAfterEachFailureButNeverLongerThanHalfAnHour() {
    assertThat(BACK_OFF.after(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(BACK_OFF.after(2)).isEqualTo(Duration.ofSeconds(2));
    assertThat(BACK_OFF.after(5)).isEqualTo(Duration.ofSeconds(16));
    assertThat(BACK_OFF.after(60)).isEqualTo(Duration.ofMinutes(5));
    assertThat(BACK_OFF.after(5_000)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void isGivenUpOnlyAfterTheWholeTimeAndThenLetsLaterOnesPass() {
    Instant justBefore = NOW.plus(Duration.ofDays(14)).minusMillis(1);
    Correspondence waiting = two().attempted(1, AWAY, justBefore, BACK_OFF).state();
    assertThat(waiting.get(1).state()).isEqualTo(Delivery.State.WAITING);

    Correspondence dead =
        waiting.attempted(1, AWAY, NOW.plus(Duration.ofDays(14)), BACK_OFF).state();

    assertThat(dead.get(1).state()).isEqualTo(Delivery.State.DEAD);
    assertThat(dead.standing()).isEqualTo(Delivery.State.DEAD);
    assertThat(dead.head()).map(Delivery::sequence).contains(4L);
  }

  @Test
  void isSentAgainByHandUnderTheSameIdWhenItWasGivenUp() {
    Correspondence dead =
        two().attempted(1, new Outcome.Refused("HTTP_410"), NOW, BACK_OFF).state();

    Correspondence again = dead.replay(1, NOW.plusSeconds(60)).state();

    assertThat(again.head()).map(Delivery::sequence).contains(1L);
    assertThat(again.idOf(again.get(1))).isEqualTo(dead.idOf(dead.get(1)));
    assertThatThrownBy(() -> again.replay(4, NOW)).isInstanceOf(NotDead.class);
    assertThatThrownBy(() -> again.replay(9, NOW)).isInstanceOf(UnknownDelivery.class);
  }

  @Test
  void keepsTheFirstOpeningAsTheProof() {
    Correspondence opened =
        two()
            .opened(1, "case-system", NOW)
            .state()
            .opened(1, "case-system", NOW.plusSeconds(60))
            .state();

    assertThat(opened.get(1).openedAt()).isEqualTo(NOW);
    assertThat(opened.get(1).openedBy()).isEqualTo("case-system");
  }

  @Test
  void isClaimedUntilAMomentAndDueAgainAfterIt() {
    Correspondence claimed = two().claim(NOW.plusSeconds(60)).state();

    assertThat(claimed.isDue(NOW.plusSeconds(59))).isFalse();
    assertThat(claimed.isDue(NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void hasAnIdThatReadsBackAndRefusesOthers() {
    DeliveryId id = new DeliveryId(CorrespondenceId.of("n-1", "desk", null), 12);

    assertThat(DeliveryId.parse(id.text())).isEqualTo(id);
    assertThatThrownBy(() -> DeliveryId.parse("nonsense")).isInstanceOf(UnknownDelivery.class);
    assertThatThrownBy(() -> DeliveryId.parse("")).isInstanceOf(UnknownDelivery.class);
    assertThatThrownBy(() -> DeliveryId.parse("a-")).isInstanceOf(UnknownDelivery.class);
  }
}
