package dk.rettidig.notification.intake;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** A plan leaves the duty without a named person. */
public final class HourWithoutAnybody extends Refusal {

  static final String CODE = "intake:hour-without-anybody";
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d.M.uuuu HH:mm");

  HourWithoutAnybody(Instant first) {
    super(Kind.INVALID, CODE, SHOWN.format(first.atZone(DanishTime.ZONE)));
  }
}
