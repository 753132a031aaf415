package dk.rettidig.portal.stream;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.service.NotificationStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.core.JacksonException;

/**
 * Passes the live stream on to a browser as rows of its page; ids pass through unchanged, so that a
 * browser that comes back gets exactly what it missed.
 */
@Component
class StreamRelay {

  private static final Logger log = LoggerFactory.getLogger(StreamRelay.class);
  private static final long WITHOUT_TIMEOUT = 0;

  private final NotificationStream stream;
  private final Directory directory;
  private final LiveRows rows;

  StreamRelay(NotificationStream stream, Directory directory, LiveRows rows) {
    this.stream = stream;
    this.directory = directory;
    this.rows = rows;
  }

  /** A stream for this reader; everything that needs the request is asked before it begins. */
  SseEmitter open(Authentication reader, @Nullable String lastId) {
    Names units = directory.units();
    Locale language = LocaleContextHolder.getLocale();
    InputStream upstream = stream.open(reader, lastId);
    var emitter = new SseEmitter(WITHOUT_TIMEOUT);
    emitter.onCompletion(() -> close(upstream));
    emitter.onError(gone -> close(upstream));
    Thread.ofVirtual().name("live").start(() -> relay(upstream, units, language, emitter));
    return emitter;
  }

  private void relay(InputStream upstream, Names units, Locale language, SseEmitter emitter) {
    try (var events = new SentEvents(upstream)) {
      for (var next = events.next(); next.isPresent(); next = events.next()) {
        emitter.send(event(next.get(), units, language));
      }
      emitter.complete();
    } catch (IOException | IllegalStateException gone) {
      // one of the two sides has left; the browser comes back with the last id it saw
      emitter.completeWithError(gone);
    }
  }

  private SseEmitter.SseEventBuilder event(SentEvents.Sent sent, Names units, Locale language) {
    SseEmitter.SseEventBuilder event = SseEmitter.event();
    if (sent.id() != null) {
      event.id(sent.id());
    }
    String data = sent.data();
    if (sent.name().equals("reset")) {
      return snapshot(event);
    }
    if (data == null) {
      return event.comment("beat");
    }
    try {
      String html = rows.html(data, units, language);
      return html.isEmpty() ? event.comment("beat") : event.data(html, MediaType.TEXT_PLAIN);
    } catch (JacksonException unreadable) {
      log.warn("a frame of the live stream could not be read; the page takes a snapshot");
      return snapshot(event);
    }
  }

  /** The page then asks for the figures under its own rights. */
  private static SseEmitter.SseEventBuilder snapshot(SseEmitter.SseEventBuilder event) {
    return event.name("reset").data("", MediaType.TEXT_PLAIN);
  }

  private static void close(InputStream upstream) {
    try {
      upstream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
