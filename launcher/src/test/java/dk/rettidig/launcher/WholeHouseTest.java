package dk.rettidig.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.demo.ConcernForm;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

@Execution(ExecutionMode.CONCURRENT)
class WholeHouseTest {

  private static final String FULL = "The demo municipalities are full.";
  private static final String FILLING = "recent concerns";
  private static final String STARTED = "Demo users, without passwords:";
  private static final int CONCERNS = 40;

  @TempDir private Path folder;

  private final Addresses addresses = Addresses.free();

  /**
   * Somebody writes while it fills; it is killed in the middle, and again while somebody writes.
   */
  @Test
  void everythingAcknowledgedIsThereOnceAfterTheProcessWasKilled() throws Exception {
    Path data = folder.resolve("data");
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    String child;
    try (var filling = LaunchedProcess.until(FILLING, data, addresses.base(), "--size", "40");
        var visitors = new Visitors(Reach.of(addresses))) {
      Visitor pedagogue = visitors.as("paedagog");
      child = pedagogue.concern().get("/children").json().get(0).path("id").asString();
      acknowledged.add(log(pedagogue, child));
      filling.kill();
    }

    try (var first = LaunchedProcess.until(FULL, data, addresses.base());
        var visitors = new Visitors(Reach.of(addresses))) {
      theDemoIsWhole(visitors);
      Visitor pedagogue = visitors.as("paedagog");
      Thread writing =
          Thread.ofVirtual().start(() -> logUntilItEnds(pedagogue, child, acknowledged));
      await().until(() -> acknowledged.size() >= CONCERNS);
      first.kill();
      writing.join();
    }

    try (var _ = LaunchedProcess.until(STARTED, data, addresses.base());
        var visitors = new Visitors(Reach.of(addresses))) {
      everythingAnswers();
      Visitor pedagogue = visitors.as("paedagog");
      JsonNode rows = pedagogue.concern().get("/children/" + child + "/chronology").json();
      assertThat(rows.valueStream().map(row -> row.path("concern").asString("")))
          .containsAll(acknowledged);
      await()
          .atMost(Duration.ofSeconds(90))
          .untilAsserted(() -> assertThat(candidates(visitors)).containsAll(acknowledged));
      assertThat(candidates(visitors)).doesNotHaveDuplicates();
    }
  }

  private void everythingAnswers() throws IOException, InterruptedException {
    URI login = FirstPage.login(addresses);

    assertThat(login.toString()).startsWith(addresses.url(Part.IDENTITY).toString());
    assertThat(FirstPage.answer(addresses.url(Part.IDENTITY).resolve("/login")).body())
        .contains("paedagog");
    for (Part service : List.of(Part.CONCERN, Part.MEETING, Part.NOTIFICATION)) {
      assertThat(FirstPage.answer(addresses.url(service).resolve("/actuator/health")).body())
          .contains("UP");
    }
  }

  /** Nothing of what the demo's people did is left half done. */
  private static void theDemoIsWhole(Visitors visitors) {
    Visitor pedagogue = visitors.as("paedagog");
    assertThat(pedagogue.notification().get("/notifications").json().findValuesAsString("stage"))
        .isNotEmpty()
        .doesNotContain("DRAFT");
    assertThat(pedagogue.meeting().get("/tasks").json().findValuesAsString("kind"))
        .containsOnlyOnce("HANDLED_LOCALLY");
  }

  private static void logUntilItEnds(Visitor pedagogue, String child, Set<String> acknowledged) {
    try {
      while (true) {
        acknowledged.add(log(pedagogue, child));
      }
    } catch (UncheckedIOException killed) {
      // nobody answers any more; only what was answered before is compared
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CONCERNS);
    }
  }

  private static List<String> candidates(Visitors visitors) {
    return visitors
        .as("raadgiver")
        .meeting()
        .get("/candidates")
        .json()
        .valueStream()
        .map(candidate -> candidate.path("concern").asString())
        .toList();
  }

  private static String log(Visitor pedagogue, String child) {
    String id = UUID.randomUUID().toString();
    var form = ConcernForm.of(id, child, "Set i dag", 3, Clock.systemUTC().instant());
    pedagogue.concern().post("/concerns", form).well();
    return id;
  }
}
