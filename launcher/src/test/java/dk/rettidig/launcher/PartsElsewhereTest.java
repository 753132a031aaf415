package dk.rettidig.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.demo.ConcernForm;
import dk.rettidig.launcher.demo.DemoFilling;
import dk.rettidig.launcher.demo.DemoHouse;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each part that is no service starts alone and answers, and serves a run somewhere else. */
@Execution(ExecutionMode.CONCURRENT)
class PartsElsewhereTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private final Addresses elsewhere = Addresses.free();

  @Test
  void aRunUsesTheBrokerTheStoreAndTheLoginOfElsewhere() throws Exception {
    try (var _ = alone(Part.BROKER);
        var _ = alone(Part.STORE);
        var _ = alone(Part.IDENTITY)) {
      assertThat(FirstPage.answer(elsewhere.url(Part.IDENTITY).resolve("/login")).body())
          .contains("<form");
      Addresses here = Addresses.free();
      Path data = folder.resolve("here");
      try (var _ =
              LaunchedProcess.until(
                  "Users are those of " + elsewhere.url(Part.IDENTITY),
                  data,
                  here.base(),
                  environment(),
                  "--size",
                  "20");
          var visitors = new Visitors(reach(here))) {
        fill(data, visitors);
        travelsFromServiceToService(visitors);
        assertThat(FirstPage.login(here).toString())
            .startsWith(elsewhere.url(Part.IDENTITY).toString());
      }
      assertThat(data.resolve("broker")).doesNotExist();
      assertThat(data.resolve("store")).doesNotExist();
      assertThat(data.resolve("identity")).doesNotExist();
    }
  }

  @Test
  void mailWebhookAndPortalStartAloneAndAnswer() throws Exception {
    try (var _ = alone(Part.MAIL);
        var _ = alone(Part.WEBHOOK);
        var _ = alone(Part.PORTAL)) {
      assertThat(FirstPage.answer(elsewhere.url(Part.MAIL)).body()).contains("Mails");
      assertThat(FirstPage.answer(elsewhere.url(Part.WEBHOOK)).body()).contains("Webhooks");
      assertThat(FirstPage.login(elsewhere).toString())
          .startsWith(elsewhere.url(Part.IDENTITY).toString());
    }
  }

  private LaunchedProcess alone(Part part) throws IOException, InterruptedException {
    return LaunchedProcess.only(part, folder.resolve("elsewhere"), elsewhere);
  }

  private Map<String, String> environment() {
    String host = Addresses.HOST + ":";
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS",
        host + elsewhere.port(Part.BROKER),
        "KAFKA_REPLICAS",
        "1",
        "MONGODB_URI",
        "mongodb://" + host + elsewhere.port(Part.STORE),
        "IDENTITY_ISSUER",
        elsewhere.url(Part.IDENTITY).toString(),
        "PORTAL_CLIENT_SECRET",
        "known to the provider elsewhere");
  }

  /** The doors here, and the login elsewhere. */
  private Reach reach(Addresses here) {
    Reach doors = Reach.of(here);
    return new Reach(
        doors.portal(),
        elsewhere.url(Part.IDENTITY),
        doors.concern(),
        doors.meeting(),
        doors.notification(),
        doors.mail(),
        doors.webhook());
  }

  private static void fill(Path data, Visitors visitors) {
    LocalDate today = LocalDate.now(Clock.system(DanishTime.ZONE));
    var house = DemoHouse.of(LaunchedProcess.DEMO, today);
    new DemoFilling(house, visitors, today, data, (what, done, all) -> {}).fill();
  }

  private static void travelsFromServiceToService(Visitors visitors) {
    Visitor pedagogue = visitors.as("paedagog");
    String child = pedagogue.concern().get("/children").json().get(0).path("id").asString();
    String concern = UUID.randomUUID().toString();
    var form = ConcernForm.of(concern, child, "Set i dag", 3, Clock.systemUTC().instant());
    pedagogue.concern().post("/concerns", form).well();
    await()
        .atMost(PATIENCE)
        .until(() -> visitors.as("raadgiver").meeting().get("/candidates").mentions(concern));
  }
}
