package dk.rettidig.notification.stream.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.notification.stream.Position;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

class ServerSentEventsTest {

  /**
   * Whatever else is in an illegal state is a fault, which must not look like a reader who left.
   */
  @Test
  void anEndedAnswerMeansThatTheReaderHasLeft() {
    var ended = new SseEmitter();
    ended.complete();

    assertThatThrownBy(
            () -> new ServerSentEvents(ended, new JsonMapper()).beat(new Position(List.of(1L))))
        .isInstanceOf(IOException.class);
  }
}
