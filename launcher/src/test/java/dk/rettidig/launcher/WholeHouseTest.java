package dk.rettidig.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.demo.ConcernForm;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

@Execution(ExecutionMode.CONCURRENT)
class WholeHouseTest {

  private static final String FULL = "The demo municipalities are full.";
  private static final String STARTED = "Demo users, without passwords:";
  private static final int CONCERNS = 40;

  @TempDir private Path folder;

  private final Addresses addresses = Addresses.free();

  @Test
  void everythingStartsAndTheFirstPageAnswers() throws Exception {
    try (var _ =
        LaunchedProcess.until(STARTED, folder.resolve("data"), addresses.base(), "--size", "0")) {
      URI login = FirstPage.login(addresses);

      assertThat(login.toString()).startsWith(addresses.url(Part.IDENTITY).toString());
      assertThat(FirstPage.answer(addresses.url(Part.IDENTITY).resolve("/login")).body())
          .contains("paedagog");
      for (Part service : List.of(Part.CONCERN, Part.MEETING, Part.NOTIFICATION)) {
        assertThat(FirstPage.answer(addresses.url(service).resolve("/actuator/health")).body())
            .contains("UP");
      }
    }
  }

  @Test
  void everythingAcknowledgedIsThereOnceAfterTheProcessWasKilled() throws Exception {
    Set<String> acknowledged = new HashSet<>();
    String child;
    try (var first =
        LaunchedProcess.until(FULL, folder.resolve("data"), addresses.base(), "--size", "40")) {
      try (var visitors = new Visitors(Reach.of(addresses))) {
        Visitor pedagogue = visitors.as("paedagog");
        child = pedagogue.concern().get("/children").json().get(0).path("id").asString();
        for (int i = 0; i < CONCERNS; i++) {
          acknowledged.add(log(pedagogue, child));
        }
      }
      first.kill();
    }

    try (var _ = LaunchedProcess.until(STARTED, folder.resolve("data"), addresses.base());
        var visitors = new Visitors(Reach.of(addresses))) {
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
