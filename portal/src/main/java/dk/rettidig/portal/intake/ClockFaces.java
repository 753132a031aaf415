package dk.rettidig.portal.intake;

import dk.rettidig.portal.intake.ClockFace.Tone;
import dk.rettidig.portal.service.notification.intake.Desk.LegalClock;
import dk.rettidig.portal.time.TimeWords;
import java.time.Instant;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads legal clocks; a broken one stays broken, also after it was ended (invariant 6). */
@Component
class ClockFaces {

  private static final int FULL = 100;

  private final MessageSource texts;
  private final TimeWords times;

  ClockFaces(MessageSource texts, TimeWords times) {
    this.texts = texts;
    this.times = times;
  }

  ClockFace face(LegalClock clock) {
    Instant ended = clock.endedAt();
    String law =
        text(
            "clock.law",
            clock.law(),
            clock.section(),
            clock.version(),
            text("clock.reading." + clock.reading()));
    String name = text("clock." + clock.clock());
    if (ended != null) {
      String key = clock.broken() ? "clock.ended.late" : "clock.ended";
      Tone tone = clock.broken() ? Tone.LATE : Tone.DONE;
      return new ClockFace(name, text(key, times.moment(ended)), law, FULL, tone);
    }
    String left = times.until(clock.due());
    if (times.isPast(clock.due())) {
      return new ClockFace(name, text("clock.broken", left), law, FULL, Tone.LATE);
    }
    return new ClockFace(
        name,
        text("clock.left", left, times.limit(clock.due())),
        law,
        times.gone(clock.startedAt(), clock.due()),
        clock.warned() ? Tone.SOON : Tone.CALM);
  }

  private String text(String key, Object... arguments) {
    return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
