package dk.rettidig.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.CannotStart;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.part.Running;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTest {

  @TempDir private Path folder;

  private final Addresses addresses = Addresses.free();
  private final List<String> happened = new ArrayList<>();

  @Test
  void partsStopInTheOppositeOrder() {
    starting(Map.of(), null).all().close();

    assertThat(happened.subList(0, 9))
        .containsExactly(
            "+broker",
            "+store",
            "+mail",
            "+webhook",
            "+identity",
            "+concern",
            "+meeting",
            "+notification",
            "+portal");
    assertThat(happened.subList(9, 18))
        .containsExactly(
            "-portal",
            "-notification",
            "-meeting",
            "-concern",
            "-identity",
            "-webhook",
            "-mail",
            "-store",
            "-broker");
  }

  @Test
  void whatIsGivenFromOutsideIsNotStarted() {
    starting(Map.of(Surroundings.KAFKA, "kafka:9092", Surroundings.MONGODB, "mongodb://m"), null)
        .all()
        .close();

    assertThat(happened).doesNotContain("+broker", "+store").contains("+identity");
  }

  @Test
  void aPartThatFailsTakesTheOthersDownAgain() {
    Starting starting = starting(Map.of(), Part.CONCERN);

    assertThatThrownBy(starting::all).hasMessage("concern is broken");
    assertThat(happened).endsWith("-identity", "-webhook", "-mail", "-store", "-broker");
  }

  @Test
  void aTakenPortIsNamedBeforeAnythingStarts() throws IOException {
    int taken = addresses.port(Part.MEETING);
    try (var socket = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(starting(Map.of(), null)::all)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(
              "Port " + socket.getLocalPort() + ", which meeting needs, is taken");
    }
    assertThat(happened).isEmpty();
  }

  @Test
  void aServiceAloneSaysWhatItNeedsFirst() {
    assertThatThrownBy(() -> starting(Map.of(), null).only(Part.CONCERN))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(
            "127.0.0.1:%d, where concern needs the broker", addresses.port(Part.BROKER))
        .hasMessageContaining("--only broker");
    assertThat(happened).isEmpty();

    var outside = Map.of(Surroundings.KAFKA, "kafka:9092", Surroundings.MONGODB, "mongodb://m");
    starting(outside, null).only(Part.CONCERN).close();
    assertThat(happened).containsExactly("+concern", "-concern");
  }

  private Starting starting(Map<String, String> environment, @Nullable Part broken) {
    try (var data = DataFolder.open(folder, null, false)) {
      var surroundings = new Surroundings(addresses, data, environment);
      return new Starting(surroundings, part -> start(part, broken), line -> {});
    }
  }

  private Running start(Part part, @Nullable Part broken) {
    if (part == broken) {
      throw new IllegalStateException(part.label() + " is broken");
    }
    happened.add("+" + part.label());
    return () -> happened.add("-" + part.label());
  }
}
