package dk.rettidig.portal.intake;

import dk.rettidig.common.calendar.DanishTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as a form's field holds them: Danish local time without seconds. */
final class LocalMoments {

  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private LocalMoments() {}

  static @Nullable Instant instant(@Nullable LocalDateTime local) {
    return local == null ? null : local.atZone(DanishTime.ZONE).toInstant();
  }

  static String field(Instant at) {
    return FIELD.format(at.atZone(DanishTime.ZONE));
  }
}
