package dk.rettidig.notification.notification;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.clock.LawRule;
import dk.rettidig.notification.clock.LawTable;
import dk.rettidig.notification.clock.Reading;
import dk.rettidig.notification.notification.Notification.NotificationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notifications in the states that tests begin from. */
public final class NotificationFixture {

  static final Instant TUESDAY = Instant.parse("2026-02-03T08:31:00Z");
  static final LawTable LAWS =
      new LawTable(
          List.of(
              rule(ClockKind.ASSESSMENT_24H, 24, Reading.CLOCK_HOURS),
              rule(ClockKind.RECEIPT_6_HVERDAGE, 6, Reading.WEEKDAY_INCLUDING_SATURDAY),
              rule(ClockKind.INVESTIGATION_4_MONTHS, 4, Reading.CALENDAR_MONTHS)));

  private NotificationFixture() {}

  static Notification draft(String observed, @Nullable String child) {
    return draft(observed, child, null, NotifierKind.PROFESSIONAL);
  }

  static Notification draft(
      String observed,
      @Nullable String child,
      @Nullable Suspicion suspicion,
      NotifierKind notifier) {
    return Notification.draft(
        new NotificationId("n-1"), matter(child, suspicion, notifier), content(observed));
  }

  static Matter matter(
      @Nullable String child, @Nullable Suspicion suspicion, NotifierKind notifier) {
    return new Matter(
        child,
        null,
        "unit-1",
        notifier,
        "author-1",
        Origin.SCREEN,
        null,
        Urgency.ACUTE,
        suspicion,
        null,
        new Municipality("901"),
        List.of(),
        TUESDAY,
        false);
  }

  static Content content(String observed) {
    return new Content(Content.Person.nobody(), observed, null, null, null);
  }

  static Content content(String observed, String name) {
    return new Content(
        new Content.Person(name, null, null, null, false), observed, null, null, null);
  }

  static Notification sent() {
    return draft("Rødt mærke på armen", "child-1").send(TUESDAY, LAWS, List.of()).state();
  }

  static Step step(String request, Instant at) {
    return new Step(request, "officer-1", at);
  }

  private static LawRule rule(ClockKind kind, int length, Reading reading) {
    return new LawRule(
        kind,
        "Barnets lov",
        "§",
        "1",
        LocalDate.of(2024, 1, 1),
        "owed",
        length,
        reading,
        Duration.ofHours(6),
        "test",
        List.of());
  }
}
