package dk.rettidig.portal.notification;

import dk.rettidig.portal.directory.Suspects;
import dk.rettidig.portal.service.notification.OwnNotifications.Draft;
import dk.rettidig.portal.service.notification.OwnNotifications.Parents;
import dk.rettidig.portal.service.notification.OwnNotifications.Source;
import dk.rettidig.portal.service.notification.OwnNotifications.Subject;
import dk.rettidig.portal.service.notification.OwnNotifications.Suspicion;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the notification form as it was sent; nothing is missing, since nothing may block. */
record TypedNotification(MultiValueMap<String, String> form) {

  Draft draft() {
    return new Draft(
        Objects.requireNonNullElse(text("id"), ""),
        text("child"),
        subject(),
        text("unit"),
        "ACUTE".equals(text("urgency")) ? "ACUTE" : "ORDINARY",
        suspicion(),
        Objects.requireNonNullElse(text("observed"), ""),
        text("childsWords"),
        parents(),
        source());
  }

  /** The version that the form showed; null for a form that begins the draft. */
  @Nullable Long seen() {
    String version = text("version");
    return version == null ? null : Long.valueOf(version);
  }

  /** Whether it is to be sent now, not only kept. */
  boolean sends() {
    return "send".equals(form.getFirst("do"));
  }

  private Subject subject() {
    return new Subject(
        text("subject.name"),
        text("subject.cpr"),
        TypedTime.day("subject.born", text("subject.born")),
        text("subject.address"),
        "yes".equals(text("subject.unborn")));
  }

  private @Nullable Suspicion suspicion() {
    if (!"yes".equals(text("suspicion"))) {
      return null;
    }
    String whom = Objects.requireNonNullElse(text("suspicion.whom"), "UNKNOWN");
    return new Suspicion(whom, Suspects.chosen(whom, field -> form.getOrDefault(field, List.of())));
  }

  private @Nullable Parents parents() {
    String informed = text("parents");
    String because = text("parents.because");
    return informed == null && because == null
        ? null
        : new Parents("yes".equals(informed), because);
  }

  private @Nullable Source source() {
    String concern = text("source.concern");
    String version = text("source.version");
    return concern == null || version == null ? null : new Source(concern, Long.parseLong(version));
  }

  private @Nullable String text(String field) {
    String value = form.getFirst(field);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
