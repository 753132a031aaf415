package dk.rettidig.notification.delivery;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.notification.childevents.KnownChildren;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Who may have a mail is asked when it is queued and again when it is sent. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KeptMailsTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONGER_THAN_ANYTHING_IS_HELD = Duration.ofMinutes(2);

  private final OneCase one;
  private final ForeignEvents events;
  private final KnownChildren children;
  private final Correspondences correspondences;
  private final MailServer mails;
  private final MovableClock clock;
  private final MongoCollection<Document> keys;

  KeptMailsTest(
      OneCase one,
      ForeignEvents events,
      KnownChildren children,
      Correspondences correspondences,
      MailServer mails,
      MovableClock clock) {
    this.one = one;
    this.events = events;
    this.children = children;
    this.correspondences = correspondences;
    this.mails = mails;
    this.clock = clock;
    this.keys =
        TestPlatform.observer().getDatabase("notification_keys_901").getCollection("subject_keys");
  }

  private List<Delivery> to(String person, String about) {
    return correspondences.about(NORDSUND, about).stream()
        .filter(c -> person.equals(c.person()))
        .flatMap(c -> c.deliveries().stream())
        .toList();
  }

  @Test
  void oneThatWaitedIsNotSentToSomebodyWhoMustNotLearnOfItAnyMore() {
    mails.stop();
    try {
      one.send(Map.of());
      await()
          .atMost(PATIENCE)
          .until(
              () -> to(one.leaderId(), one.id()).stream().anyMatch(d -> !d.attempts().isEmpty()));
      events.child(
          "901", one.child(), one.unit(), "901", List.of(one.sibling()), List.of(one.leaderId()));
      await()
          .atMost(PATIENCE)
          .until(() ->
              children
                  .find(NORDSUND, one.child())
                  .orElseThrow()
                  .guardians()
                  .contains(one.leaderId()));
      clock.advance(LONGER_THAN_ANYTHING_IS_HELD);
    } finally {
      mails.start();
    }

    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(to(one.leaderId(), one.id()))
                .singleElement()
                .satisfies(kept -> {
                  assertThat(kept.state()).isEqualTo(Delivery.State.KEPT);
                  assertThat(kept.doneAt()).isNull();
                  assertThat(kept.attempts().getLast().outcome()).isEqualTo("KEPT");
                }));
    assertThat(mails.to(one.leaderId() + "@nordsund.test")).isEmpty();
  }

  @Test
  void aServiceWithoutAUsableKeyLosesNone() {
    one.send(Map.of());
    Document key = Objects.requireNonNull(keys.find(eq("_id", one.child())).first());
    Document unusable = new Document(key).append("wrapped", new Binary(new byte[64]));
    keys.replaceOne(eq("_id", one.child()), unusable);
    clock.advance(LONGER_THAN_ANYTHING_IS_HELD);
    String escalation = one.own("e");
    try {
      events.send(
          "notification-events",
          "901",
          "escalation.passed-on.v1",
          escalation,
          Map.of(
              "escalation",
              escalation,
              "notification",
              one.id(),
              "unit",
              one.unit(),
              "role",
              "UNIT_LEADER",
              "due",
              "2026-02-03T11:31:00Z"));
      await()
          .during(Duration.ofSeconds(2))
          .atMost(PATIENCE)
          .until(() -> to(one.leaderId(), escalation).isEmpty());
    } finally {
      keys.replaceOne(eq("_id", one.child()), key);
    }

    await().atMost(PATIENCE).until(() -> to(one.leaderId(), escalation).size() == 1);
  }
}
