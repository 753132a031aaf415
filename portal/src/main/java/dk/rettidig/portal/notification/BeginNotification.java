package dk.rettidig.portal.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.portal.concern.AfterSuspicion;
import dk.rettidig.portal.concern.TypedConcern;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.AbsenceRecords;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Receipt;
import dk.rettidig.portal.service.notification.OwnNotifications;
import dk.rettidig.portal.service.notification.OwnNotifications.Draft;
import dk.rettidig.portal.service.notification.OwnNotifications.Notification;
import dk.rettidig.portal.service.notification.OwnNotifications.Source;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Begins the draft of a notification with the words of a concern as soon as they are sent: from
 * then on it is watched as written and not sent (invariant 1), whether its author stays or is
 * called away.
 */
@Component
class BeginNotification implements AfterSuspicion {

  private static final int CONFLICT = 409;

  private final ChildRecords children;
  private final AbsenceRecords absence;
  private final OwnNotifications notifications;

  BeginNotification(ChildRecords children, AbsenceRecords absence, OwnNotifications notifications) {
    this.children = children;
    this.absence = absence;
    this.notifications = notifications;
  }

  /**
   * What stands there.
   *
   * @param before whether it was begun with other words
   */
  private record Begun(Notification there, boolean before) {

    String page() {
      return "redirect:/notifications/" + there.id();
    }

    String standing() {
      if (!there.isDraft()) {
        return "sent.before";
      }
      return before ? "begun.before" : "saved";
    }
  }

  @Override
  public String writeOn(TypedConcern typed, Receipt saved, RedirectAttributes redirect) {
    var source = new Source(saved.id(), saved.version());
    Draft draft = on(saved.child(), idFor(saved.id())).with(typed, source).draft();
    Begun begun = begun(draft);
    if (begun == null) {
      redirect.addFlashAttribute("alert", new Alert("warning", "notification.not.begun"));
      return "redirect:/concerns/" + saved.id() + "/notification";
    }
    Alert.done(redirect, "notification.concern." + begun.standing());
    return begun.page();
  }

  /**
   * The same with the words of a concern that could not be saved; null where they cannot be kept
   * here either.
   */
  @Nullable String writeOn(TypedConcern typed, String child, RedirectAttributes redirect) {
    Begun begun = begun(on(child, idFor(typed.id())).with(typed, null).draft());
    if (begun == null) {
      return null;
    }
    redirect.addFlashAttribute("alert", new Alert("warning", "notification.begun.alone"));
    return begun.page();
  }

  /** The child as far as it can be had; without it somebody writes the name. */
  Prefilled on(String child, String id) {
    return Share.rows(Share.of("concern", () -> List.of(children.page(child)))).stream()
        .findFirst()
        .map(page -> Prefilled.on(page, id))
        .orElseGet(() -> Prefilled.empty(id));
  }

  /**
   * The child with the draft that the rule on unlawful absence prepares for its head; without one
   * for this reader the form is empty, and stands all the same.
   *
   * @param quarter its first day
   */
  Prefilled on(String child, String id, String quarter) {
    Prefilled prefilled = on(child, id);
    return Share.rows(Share.of("concern", () -> absence.of(child).drafts())).stream()
        .filter(draft -> draft.isNoticeOf(quarter))
        .findFirst()
        .map(draft -> prefilled.saying(draft.text()))
        .orElse(prefilled);
  }

  /** What was begun on a concern and not given up; null when nothing was, or nobody can say. */
  @Nullable Notification begunOn(String concern) {
    try {
      String id = idFor(concern);
      return Part.of(() -> Objects.requireNonNull(notifications.one(id).getBody()))
                  instanceof Part.Present<Notification>(var there)
              && isGoneOnWith(there)
          ? there
          : null;
    } catch (ProblemAnswer none) {
      return null;
    }
  }

  private static boolean isGoneOnWith(Notification there) {
    return there.mine() && !there.stage().equals("DISCARDED");
  }

  /** One concern begins one notification, however often its form is sent. */
  private static String idFor(String concern) {
    return UUID.nameUUIDFromBytes(("notification on concern " + concern).getBytes(UTF_8))
        .toString();
  }

  /** What stands there now; null when nothing does, or it was given up. */
  private @Nullable Begun begun(Draft draft) {
    try {
      return Part.of(() -> begin(draft)) instanceof Part.Present<Begun>(var begun)
              && isGoneOnWith(begun.there())
          ? begun
          : null;
    } catch (ProblemAnswer refused) {
      return null; // the form opens with the words and says that nothing is kept
    }
  }

  private Begun begin(Draft draft) {
    try {
      return new Begun(Objects.requireNonNull(notifications.begin(draft).getBody()), false);
    } catch (ProblemAnswer refusal) {
      if (refusal.problem().status() != CONFLICT) {
        throw refusal;
      }
      return new Begun(Objects.requireNonNull(notifications.one(draft.id()).getBody()), true);
    }
  }
}
