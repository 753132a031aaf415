package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.notification.Content;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom it is about, as a form sends it. */
record SubjectBody(
    @Nullable String name,
    @Nullable String cpr,
    @Nullable LocalDate born,
    @Nullable String address,
    @Nullable Boolean unborn) {

  Content.Person toPerson() {
    return new Content.Person(name, cpr, born, address, Boolean.TRUE.equals(unborn));
  }
}
