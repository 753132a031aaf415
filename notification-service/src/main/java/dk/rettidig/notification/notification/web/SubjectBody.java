package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.notification.Content;
import dk.rettidig.notification.notification.Incomplete;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Whom it is about, as a form sends it. */
@NamedInterface("web")
public record SubjectBody(
    @Nullable String name,
    @Nullable String cpr,
    @Nullable LocalDate born,
    @Nullable String address,
    @Nullable Boolean unborn) {

  /** The same as the notification keeps it. */
  public Content.Person toPerson() {
    return new Content.Person(
        Incomplete.limited("subject.name", name),
        Incomplete.limited("subject.cpr", cpr),
        born,
        Incomplete.limited("subject.address", address),
        Boolean.TRUE.equals(unborn));
  }
}
