package dk.rettidig.notification.stream.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.stream.FollowEvents;
import dk.rettidig.notification.stream.Overview;
import dk.rettidig.notification.stream.ShowOverview;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** What happens, as it happens. */
@RestController
class StreamController {

  private static final Logger LOG = LoggerFactory.getLogger(StreamController.class);

  private static final long WITHOUT_TIMEOUT = 0;

  /** A token's end is judged by the wall clock, as at the door. */
  private static final Clock WALL = Clock.systemUTC();

  private final FollowEvents follow;
  private final ShowOverview overview;
  private final JsonMapper json;

  StreamController(FollowEvents follow, ShowOverview overview, JsonMapper json) {
    this.follow = follow;
    this.overview = overview;
    this.json = json;
  }

  /** How much is open, in figures without names. */
  @GetMapping("/v1/overview")
  Overview overview(Actor.Person reader) {
    return overview.show(reader);
  }

  /** Events without names as they happen; resumes after {@code Last-Event-ID}. */
  @GetMapping(path = "/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(
      Actor.Person reader,
      @AuthenticationPrincipal Jwt token,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastId,
      HttpServletResponse response) {
    follow.require(reader);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    var emitter = new SseEmitter(WITHOUT_TIMEOUT);
    Thread sender =
        Thread.ofVirtual()
            .name("stream")
            .unstarted(() -> send(reader, lastId, remaining(token), emitter));
    emitter.onTimeout(emitter::complete); // as the container ends what is open when it stops
    emitter.onCompletion(sender::interrupt);
    emitter.onError(gone -> sender.interrupt());
    sender.start();
    return emitter;
  }

  private void send(
      Actor.Person reader, @Nullable String lastId, Duration life, SseEmitter emitter) {
    try {
      follow.follow(reader, lastId, life, new ServerSentEvents(emitter, json));
    } catch (IOException left) {
      LOG.debug("a reader left the stream", left); // the container ends the answer by itself
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      emitter.completeWithError(failed);
    } finally {
      // changes nothing once it has ended; else a reader would wait for a sender that is no more
      emitter.complete();
    }
  }

  private static Duration remaining(Jwt token) {
    Instant end = token.getExpiresAt();
    return end == null ? Duration.ZERO : Duration.between(WALL.instant(), end);
  }
}
