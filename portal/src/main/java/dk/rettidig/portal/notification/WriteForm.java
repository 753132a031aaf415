package dk.rettidig.portal.notification;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Suspects;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.Problem;
import dk.rettidig.portal.service.notification.DutyPhone;
import dk.rettidig.portal.service.notification.OwnNotifications;
import dk.rettidig.portal.service.notification.OwnNotifications.Notification;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of a notification, with the number to call first beside it. */
@Component
class WriteForm {

  private final OwnNotifications notifications;
  private final DutyPhone duty;
  private final Suspects suspects;
  private final Directory directory;

  WriteForm(
      OwnNotifications notifications, DutyPhone duty, Suspects suspects, Directory directory) {
    this.notifications = notifications;
    this.duty = duty;
    this.suspects = suspects;
    this.directory = directory;
  }

  /**
   * Puts the form into the model and answers its page. Where the words were changed on another
   * screen meanwhile, what stands there now is shown beside what was typed.
   *
   * @param action where it is sent
   */
  String show(
      Model model, Reader reader, HttpServletRequest request, Prefilled prefilled, String action) {
    model.addAttribute("form", prefilled);
    model.addAttribute("action", action);
    model.addAttribute("phone", duty.number());
    model.addAttribute("suspects", suspects.besides(reader));
    String changed = changedMeanwhile(request);
    if (changed != null) {
      ResponseEntity<Notification> answer = notifications.one(changed);
      Notification there = Objects.requireNonNull(answer.getBody());
      model.addAttribute("there", there);
      model.addAttribute("people", directory.people(suspected(there)));
      model.addAttribute("version", version(answer));
    }
    return "notification/write";
  }

  /** The same for a draft that the service has. */
  String show(
      Model model,
      Reader reader,
      HttpServletRequest request,
      ResponseEntity<Notification> draft,
      String action) {
    Notification one = Objects.requireNonNull(draft.getBody());
    var kept = (KeptForm) request.getAttribute(KeptForm.ATTRIBUTE);
    String seen = kept == null ? null : kept.value("version");
    model.addAttribute("version", seen == null ? version(draft) : seen);
    return show(model, reader, request, Prefilled.of(one), action);
  }

  private static List<String> suspected(Notification one) {
    return one.suspicion() == null ? List.of() : one.suspicion().persons();
  }

  /** The id of the draft that was written over meanwhile; null where none was. */
  private static @Nullable String changedMeanwhile(HttpServletRequest request) {
    var problem = (Problem) request.getAttribute(Problem.ATTRIBUTE);
    var kept = (KeptForm) request.getAttribute(KeptForm.ATTRIBUTE);
    return problem == null || kept == null || !problem.isChangedMeanwhile()
        ? null
        : kept.value("id");
  }

  /** The version that a form must name, from an entity tag such as {@code "3"}. */
  private static String version(ResponseEntity<?> answer) {
    return Objects.requireNonNull(answer.getHeaders().getETag()).replace("\"", "");
  }
}
