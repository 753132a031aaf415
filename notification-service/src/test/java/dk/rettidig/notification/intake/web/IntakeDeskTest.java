package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.notification.FireClocks;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RunningService
class IntakeDeskTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final OneCase one;
  private final PublishedEvents published;
  private final FireClocks clocks;
  private final MovableClock clock;
  private final Databases databases;

  @Autowired
  IntakeDeskTest(
      Api api,
      OneCase one,
      PublishedEvents published,
      FireClocks clocks,
      MovableClock clock,
      Databases databases) {
    this.api = api;
    this.one = one;
    this.published = published;
    this.clocks = clocks;
    this.clock = clock;
    this.databases = databases;
  }

  @Test
  void theNotifierFollowsEveryStepAndIsAskedToCallUntilANamedPersonHasSeenIt() {
    one.send(Map.of("urgency", "ACUTE"));
    assertThat(one.officer().get("/v1/intake/notifications/" + one.id())).hasStatusOk();
    assertThat(one.notifier().at("/steps/openedAt").isMissingNode()).isFalse();
    assertThat(one.notifier().at("/call").asString()).isEqualTo("Ikke set endnu – ring");
    assertThat(one.notifier().at("/steps/assessmentDue").asString())
        .isEqualTo(one.row().at("/clocks/0/due").asString());
    assertThat(one.notifier().at("/steps/receiptDue").asString())
        .isEqualTo(one.row().at("/clocks/1/due").asString());
    assertThat(one.step("acknowledgement", Map.of("id", "a"))).hasStatusOk();
    assertThat(one.notifier().at("/call").isMissingNode()).isTrue();
    assertThat(one.notifier().at("/duty").isMissingNode()).isTrue();
    assertThat(one.step("assessment", Map.of("id", "s", "acute", true, "text", "Fare")))
        .hasStatusOk();
    assertThat(one.step("receipt", Map.of("id", "r"))).hasStatusOk();
    assertThat(one.step("feedback", Map.of("id", "f", "outcome", "INVESTIGATION_BEGUN")))
        .hasStatusOk();
    JsonNode view = one.notifier();
    for (String done : List.of("sent", "received", "opened", "acknowledged", "assessed")) {
      assertThat(view.at("/steps/" + done + "At").isMissingNode()).as(done).isFalse();
    }
    assertThat(view.at("/feedback/outcome").asString()).isEqualTo("INVESTIGATION_BEGUN");
    assertThat(view.at("/feedback/limit").asString())
        .isEqualTo("Du får ikke mere at vide. Det betyder ikke, at der ikke sker noget.");
    assertThat(view.toString()).doesNotContain("Fare", "acute");
    published.awaited(
        e -> e.type().equals("notification.fed-back.v1") && e.subject().equals(one.id()));
    assertThat(published.all(e -> e.subject().equals(one.id())))
        .extracting(e -> e.type())
        .containsExactly(
            "notification.sent.v1",
            "notification.opened.v1",
            "notification.acknowledged.v1",
            "notification.assessed.v1",
            "notification.receipted.v1",
            "notification.fed-back.v1");
  }

  @Test
  void theQueueStandsByTimeLeftWithEarlierAndSiblingsBeside() {
    String earlier = one.id() + "-earlier";
    String onSibling = one.id() + "-sibling";
    one.send(earlier, one.child(), Map.of());
    one.send(onSibling, one.sibling(), Map.of());
    clock.advance(Duration.ofMinutes(5));
    one.send(Map.of());
    JsonNode row = one.row();
    assertThat(row.at("/earlier").asInt()).isEqualTo(1);
    assertThat(row.at("/siblings").asInt()).isEqualTo(1);
    assertThat(row.at("/onSiblings").asInt()).isEqualTo(1);
    assertThat(row.at("/clocks/0/section").asString()).isEqualTo("§ 136");
    List<String> order = one.queue().map(one -> one.at("/id").asString()).toList();
    assertThat(order.indexOf(earlier)).isLessThan(order.indexOf(one.id()));
    assertThat(
            api.body(one.officer().get("/v1/intake/notifications/" + one.id()))
                .at("/earlier/0/id")
                .asString())
        .isEqualTo(earlier);
  }

  @Test
  void clocksWarnAndBreakOnceThoughTwoInstancesFireAtOnce() {
    one.send(Map.of());
    clock.advance(Duration.ofHours(19));
    fireByMany();
    clock.advance(Duration.ofHours(5));
    fireByMany();
    published.awaited(e -> e.type().equals("clock.broken.v1") && e.subject().equals(one.id()));
    assertThat(published.all(e -> e.type().startsWith("clock.") && e.subject().equals(one.id())))
        .extracting(e -> e.type())
        .containsExactly("clock.warned.v1", "clock.broken.v1");
    assertThat(one.step("assessment", Map.of("id", "s", "acute", false, "text", "Ingen fare")))
        .hasStatusOk();
    assertThat(one.row().at("/clocks/0/broken").asBoolean()).isTrue();
  }

  private void fireByMany() {
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture.allOf(
              IntStream.range(0, 4)
                  .mapToObj(
                      each -> CompletableFuture.runAsync(() -> clocks.fire(NORDSUND), instances))
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  @Test
  void aRepeatedStepIsOneStepAndASecondAssessmentIsRefused() {
    one.send(Map.of());
    var assessment = Map.<String, Object>of("id", "s", "acute", true, "text", "Fare");
    assertThat(one.step("assessment", assessment)).hasStatusOk();
    assertThat(one.step("assessment", assessment)).hasStatusOk();
    assertThat(one.step("assessment", Map.of("id", "t", "acute", false, "text", "Nej")))
        .hasStatus(409);
    assertThat(one.step("assessment", Map.of("id", "u", "text", "x"))).hasStatus(422);
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithItsField() {
    one.send(Map.of());
    String tooLong = "x".repeat(Incomplete.LONGEST + 1);
    assertThat(one.step("assessment", Map.of("id", "s", "acute", true, "text", tooLong)))
        .hasStatus(422)
        .bodyText()
        .contains("\"text\"", "for lang", "50.000")
        .doesNotContain("xxx");
    String fits = "x".repeat(Incomplete.LONGEST);
    assertThat(one.step("assessment", Map.of("id", "s", "acute", true, "text", fits)))
        .hasStatusOk();
    for (String field : List.of("observed", "childsWords", "unit")) {
      var draft = Map.of("id", one.own("d"), "child", one.child(), field, tooLong);
      assertThat(one.author().post("/v1/notifications", draft))
          .as(field)
          .hasStatus(422)
          .bodyText()
          .contains("\"" + field + "\"");
    }
    var typed =
        Map.of(
            "id", one.own("t"),
            "arrivedAt", clock.instant().toString(),
            "notifier", Map.of("kind", "CITIZEN", "reach", tooLong),
            "subject", Map.of("name", "Barn"),
            "observed", "x");
    assertThat(one.officer().post("/v1/intake/notifications", typed))
        .hasStatus(422)
        .bodyText()
        .contains("notifier.reach");
  }

  @Test
  void anEarlierAwarenessNeedsAReason() {
    one.send(Map.of());
    String earlier = clock.instant().minus(Duration.ofDays(3)).toString();
    assertThat(one.step("investigation", Map.of("awareSince", earlier))).hasStatus(422);
    assertThat(one.step("investigation", Map.of("awareSince", earlier, "reason", "Møde")))
        .hasStatusOk();
  }

  @Test
  void everyLookAtTheQueueIsWrittenDown() {
    one.send(Map.of());
    assertThat(one.row().at("/child").asString()).isEqualTo(one.child());
    assertThat(
            databases
                .collection(NORDSUND, "read_log")
                .find(new Document("subjects", one.child()))
                .first())
        .isNotNull();
  }
}
