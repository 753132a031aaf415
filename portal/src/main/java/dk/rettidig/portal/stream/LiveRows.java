package dk.rettidig.portal.stream;

import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.time.TimeWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns a frame of events into rows of the page: what, where and when, and no id or name. */
@Component
class LiveRows {

  private record LiveFrame(List<Event> events) {}

  private record Event(String id, String type, Instant at, Body body) {}

  private record Body(
      @Nullable String unit,
      @Nullable String urgency,
      @Nullable String clock,
      @Nullable Boolean takenOver) {}

  /** One row. */
  record Row(String key, String at, String text, @Nullable String unit, boolean grave) {}

  private final JsonMapper json;
  private final MessageSource texts;
  private final TimeWords times;
  private final ITemplateEngine templates;

  LiveRows(JsonMapper json, MessageSource texts, TimeWords times, ITemplateEngine templates) {
    this.json = json;
    this.texts = texts;
    this.times = times;
    this.templates = templates;
  }

  /**
   * The rows as HTML, the newest first; empty when the frame holds nothing that is shown.
   *
   * @throws JacksonException when it is no frame
   */
  String html(String frame, Names units, Locale language) {
    LocaleContextHolder.setLocale(language);
    try {
      List<Row> rows =
          json.readValue(frame, LiveFrame.class).events().stream()
              .filter(event -> !Boolean.TRUE.equals(event.body().takenOver()))
              .map(event -> row(event, units, language))
              .toList()
              .reversed();
      return rows.isEmpty()
          ? ""
          : templates
              .process("live/rows", Set.of("rows"), new Context(language, Map.of("rows", rows)))
              .strip();
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  private Row row(Event event, Names units, Locale language) {
    Body body = event.body();
    String unknown = text("live.event.other", null, language);
    String what = text("live.event." + event.type(), unknown, language);
    String clock = body.clock() == null ? null : text("live.clock." + body.clock(), null, language);
    boolean acute = "ACUTE".equals(body.urgency());
    String text =
        what
            + (clock == null ? "" : ": " + clock)
            + (acute ? " – " + text("live.acute", null, language) : "");
    return new Row(
        event.id(),
        times.moment(event.at()),
        text,
        body.unit() == null ? null : units.of(body.unit()),
        acute || event.type().equals("clock.broken.v1"));
  }

  private String text(String key, @Nullable String otherwise, Locale language) {
    String found = texts.getMessage(key, null, otherwise == null ? "" : otherwise, language);
    return found == null ? "" : found;
  }
}
