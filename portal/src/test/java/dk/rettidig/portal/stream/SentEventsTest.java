package dk.rettidig.portal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.portal.stream.SentEvents.Sent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentEventsTest {

  @Test
  void readsUnnamedNamedAndSilentEventsInTheirOrder() throws IOException {
    assertThat(
            read(
                """
                id:a-1
                data:{"events":[]}

                event:reset
                id: a-2
                data:one
                data:two

                :beat
                id:a-3

                """))
        .containsExactly(
            new Sent("a-1", "", "{\"events\":[]}"),
            new Sent("a-2", "reset", "one\ntwo"),
            new Sent("a-3", "", null));
  }

  @Test
  void dropsHalfAnEventAtTheEndSoThatItComesWithTheNextConnection() throws IOException {
    assertThat(read("id:a-1\ndata:whole\n\nid:a-2\ndata:hal"))
        .containsExactly(new Sent("a-1", "", "whole"));
  }

  private static List<Sent> read(String text) throws IOException {
    List<Sent> read = new ArrayList<>();
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (var events = new SentEvents(bytes)) {
      Optional<Sent> next = events.next();
      while (next.isPresent()) {
        read.add(next.get());
        next = events.next();
      }
    }
    return read;
  }
}
