package dk.rettidig.portal.stream;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ServiceMissing;
import dk.rettidig.portal.service.notification.live.LiveCalls;
import dk.rettidig.portal.service.notification.live.LiveCalls.Overview;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What happens now, without names: figures, and events as they come. */
@Controller
class LivePage {

  private static final String PLAIN_REFRESH_SECONDS = "15";

  /** One kind of thing with a number per state. */
  record Figure(String title, List<Line> lines) {}

  /** One state; {@code grave} when somebody should act on it. */
  record Line(String label, long count, boolean grave) {}

  private final LiveCalls calls;
  private final StreamRelay relay;
  private final MessageSource texts;

  LivePage(LiveCalls calls, StreamRelay relay, MessageSource texts) {
    this.calls = calls;
    this.relay = relay;
    this.texts = texts;
  }

  /** The page; plain it asks the browser to load it anew every quarter of a minute. */
  @GetMapping("/live")
  String live(
      Model model,
      Locale language,
      @RequestParam(required = false) @Nullable String plain,
      HttpServletResponse response) {
    addFigures(model, language);
    model.addAttribute("plain", plain != null);
    if (plain != null) {
      response.setHeader("Refresh", PLAIN_REFRESH_SECONDS);
    }
    return "live/live";
  }

  @GetMapping("/live/figures")
  String figures(Model model, Locale language) {
    addFigures(model, language);
    return "live/live :: figures";
  }

  @GetMapping(path = "/live/stream")
  ResponseEntity<SseEmitter> stream(
      Authentication reader,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastId) {
    try {
      return ResponseEntity.ok()
          .contentType(MediaType.TEXT_EVENT_STREAM)
          .header("Cache-Control", "no-store")
          .header("X-Accel-Buffering", "no")
          .body(relay.open(reader, lastId));
    } catch (ServiceMissing notNow) {
      // the page tries again by itself; there is nothing to show
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
  }

  private void addFigures(Model model, Locale language) {
    Part<Overview> overview = Part.of(calls::overview);
    model.addAttribute("overview", overview);
    if (overview instanceof Part.Present(Overview found)) {
      model.addAttribute(
          "figures",
          found.counts().entrySet().stream()
              .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
              .map(kind -> figure(kind.getKey(), kind.getValue(), language))
              .toList());
    }
  }

  private Figure figure(String kind, Map<String, Long> counts, Locale language) {
    String key = "live.figure." + kind;
    return new Figure(
        text(key, kind, language),
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(state ->
                new Line(
                    text(key + "." + state.getKey(), state.getKey(), language),
                    state.getValue(),
                    state.getValue() > 0
                        && LiveFigures.GRAVE.contains(kind + "." + state.getKey())))
            .toList());
  }

  private String text(String key, String otherwise, Locale language) {
    String found = texts.getMessage(key, null, otherwise, language);
    return found == null ? otherwise : found;
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    private static final int ORDER = 20;

    @Bean
    PageAccess liveAccess() {
      return PageAccess.of("/live/**", Role.MANAGER, Role.INTAKE);
    }

    @Bean
    MenuEntry liveEntry() {
      return MenuEntry.of("live", "/live", ORDER, "time", Role.MANAGER, Role.INTAKE);
    }
  }
}
