package dk.rettidig.notification.notification.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.common.web.Required;
import dk.rettidig.notification.access.Relation;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.CommentOnNotification;
import dk.rettidig.notification.notification.DutySettings;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.ReadNotifications;
import dk.rettidig.notification.notification.SendNotification;
import dk.rettidig.notification.notification.WhomToCall;
import dk.rettidig.notification.notification.WriteNotification;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a professional writes, sends and follows a notification, and a leader comments on it. */
@RestController
@RequestMapping("/v1/notifications")
class NotificationController {

  /** A leader's comment. */
  record CommentBody(@Required @Nullable String id, @Required @Nullable String text) {}

  private final WriteNotification write;
  private final SendNotification send;
  private final CommentOnNotification comment;
  private final ReadNotifications read;
  private final DutySettings phones;
  private final Municipalities municipalities;

  NotificationController(
      WriteNotification write,
      SendNotification send,
      CommentOnNotification comment,
      ReadNotifications read,
      DutySettings phones,
      Municipalities municipalities) {
    this.write = write;
    this.send = send;
    this.comment = comment;
    this.read = read;
    this.phones = phones;
    this.municipalities = municipalities;
  }

  /** Keeps a draft; nobody else sees it. */
  @PostMapping
  ResponseEntity<NotifierView> begin(
      Actor.Person actor, @Required("id") @RequestBody DraftBody body) {
    Stored<Notification> begun = write.begin(actor, body.toDraft());
    return Answers.created("/v1/notifications/" + begun.state().id().value(), begun, own(actor));
  }

  /** Replaces the text of a draft. */
  @PutMapping("/{id}")
  ResponseEntity<NotifierView> rewrite(
      Actor.Person actor,
      @PathVariable String id,
      ExpectedVersion version,
      @RequestBody DraftBody body) {
    return Answers.changed(
        () -> write.rewrite(actor, body.toDraft(id), version.number()), own(actor));
  }

  /** Sends a notification, once however often it is called. */
  @PostMapping("/{id}/sending")
  ResponseEntity<NotifierView> send(Actor.Person actor, @PathVariable String id) {
    return Answers.ok(send.send(actor, id), own(actor));
  }

  /** Gives up a draft. */
  @PostMapping("/{id}/discard")
  ResponseEntity<NotifierView> discard(Actor.Person actor, @PathVariable String id) {
    return Answers.ok(write.discard(actor, id), own(actor));
  }

  /** Own notifications, and those of the unit to its leader; no text and no name. */
  @GetMapping
  List<NotificationRow> all(Actor.Person actor, Locale language) {
    WhomToCall duty = phones.of(actor.municipality());
    return read.mine(actor).stream()
        .map(one -> NotificationRow.of(one, actor.id(), duty, municipalities, language))
        .toList();
  }

  /** A notification with its life cycle. */
  @GetMapping("/{id}")
  ResponseEntity<NotifierView> one(Actor.Person actor, @PathVariable String id) {
    ReadNotifications.Seen seen = read.one(actor, id);
    return Answers.ok(seen.stored(), as(actor, seen.as()));
  }

  /** Adds a leader's comment; it holds nothing back. */
  @PostMapping("/{id}/comments")
  ResponseEntity<NotifierView> comment(
      Actor.Person actor, @PathVariable String id, @RequestBody CommentBody body) {
    Stored<Notification> commented =
        comment.comment(
            actor, id, Incomplete.id("id", body.id()), Incomplete.required("text", body.text()));
    ReadNotifications.Seen seen = read.one(actor, id);
    return Answers.ok(commented, as(actor, seen.as()));
  }

  private Function<Stored<Notification>, NotifierView> own(Actor.Person actor) {
    return as(actor, Relation.AUTHOR);
  }

  private Function<Stored<Notification>, NotifierView> as(Actor.Person actor, Relation relation) {
    WhomToCall duty = phones.of(actor.municipality());
    Locale language = LocaleContextHolder.getLocale();
    return stored -> NotifierView.of(stored, relation, duty, municipalities, language);
  }
}
