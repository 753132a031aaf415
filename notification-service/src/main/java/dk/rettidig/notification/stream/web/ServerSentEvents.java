package dk.rettidig.notification.stream.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dk.rettidig.notification.stream.LiveEvent;
import dk.rettidig.notification.stream.Overview;
import dk.rettidig.notification.stream.Position;
import dk.rettidig.notification.stream.Sink;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Frames as server-sent events: unnamed with events, {@code reset} with the overview, and an id
 * alone as heartbeat, which moves the reader's place without being shown.
 */
final class ServerSentEvents implements Sink {

  private record Frame(List<Shown> events) {}

  private record Shown(String id, String type, Instant at, @JsonRawValue String body) {
    static Shown of(LiveEvent event) {
      return new Shown(
          event.subject() + "/" + event.sequence(), event.type(), event.at(), event.body());
    }
  }

  private final SseEmitter emitter;
  private final JsonMapper json;

  ServerSentEvents(SseEmitter emitter, JsonMapper json) {
    this.emitter = emitter;
    this.json = json;
  }

  @Override
  public void events(Position id, List<LiveEvent> events) throws IOException {
    var frame = new Frame(events.stream().map(Shown::of).toList());
    send(
        SseEmitter.event()
            .id(id.text())
            .data(json.writeValueAsString(frame), MediaType.TEXT_PLAIN));
  }

  @Override
  public void reset(Position id, Overview overview) throws IOException {
    send(
        SseEmitter.event()
            .id(id.text())
            .name("reset")
            .data(json.writeValueAsString(overview), MediaType.TEXT_PLAIN));
  }

  @Override
  public void beat(Position id) throws IOException {
    send(SseEmitter.event().comment("beat").id(id.text()));
  }

  /** An emitter that has ended says so in its own way; it means that the reader is gone. */
  private void send(SseEmitter.SseEventBuilder event) throws IOException {
    try {
      emitter.send(event);
    } catch (IllegalStateException ended) {
      throw new IOException("the reader has left", ended);
    }
  }
}
