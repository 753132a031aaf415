package dk.rettidig.notification.intake.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.Required;
import dk.rettidig.notification.directory.Identities.Description;
import dk.rettidig.notification.directory.Identities.Fitting;
import dk.rettidig.notification.directory.Identities.Identity;
import dk.rettidig.notification.intake.LinkChild;
import dk.rettidig.notification.intake.OpenNotification;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Incomplete;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finding out whom a notification is about. */
@RestController
@RequestMapping("/v1/intake/notifications/{id}")
class LinkingController {

  /** A child as it is described; with nothing in it, as the notification names it. */
  record DescriptionBody(@Nullable String cpr, @Nullable String name, @Nullable LocalDate born) {

    Description toDescription() {
      return new Description(line("cpr", cpr), line("name", name), born);
    }

    private static @Nullable String line(String field, @Nullable String text) {
      if (text != null && text.length() > LINE) {
        throw Incomplete.invalid(field);
      }
      return text;
    }

    @Override
    public String toString() {
      return "DescriptionBody[…]";
    }
  }

  /** Which child it is about. */
  record LinkBody(@Required @Nullable String id, @Required @Nullable String child) {}

  /** Which child it is not about. */
  record RemovalBody(@Required @Nullable String id, @Required @Nullable String child) {}

  /** Characters of a name or a number that anybody has. */
  private static final int LINE = 200;

  private final LinkChild link;
  private final Municipalities municipalities;
  private final Clock clock;

  LinkingController(LinkChild link, Municipalities municipalities, Clock clock) {
    this.link = link;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** Who the child and its siblings are. */
  @GetMapping("/identities")
  List<Identity> identities(Actor.Person officer, @PathVariable String id) {
    return link.identities(officer, id);
  }

  /** Who fits a description; in the body, since a URL is kept in many places. */
  @PostMapping("/identification")
  Fitting identify(
      Actor.Person officer, @PathVariable String id, @RequestBody DescriptionBody body) {
    return link.fitting(officer, id, body.toDescription());
  }

  /** Says whom it is about. */
  @PostMapping("/child")
  ResponseEntity<DeskView> link(
      Actor.Person officer, @PathVariable String id, @RequestBody LinkBody body) {
    return answer(
        link.link(
            officer, id, Incomplete.id("id", body.id()), Incomplete.id("child", body.child())));
  }

  /** Says that it is not about this child. */
  @PostMapping("/child/removal")
  ResponseEntity<DeskView> remove(
      Actor.Person officer, @PathVariable String id, @RequestBody RemovalBody body) {
    return answer(
        link.remove(
            officer, id, Incomplete.id("id", body.id()), Incomplete.id("child", body.child())));
  }

  private ResponseEntity<DeskView> answer(OpenNotification.Opened opened) {
    Instant now = clock.instant();
    return Answers.ok(opened.stored(), stored -> DeskView.of(opened, municipalities, now));
  }
}
