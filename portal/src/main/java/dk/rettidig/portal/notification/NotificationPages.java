package dk.rettidig.portal.notification;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.notification.OwnNotifications;
import dk.rettidig.portal.service.notification.OwnNotifications.Comment;
import dk.rettidig.portal.service.notification.OwnNotifications.CommentText;
import dk.rettidig.portal.service.notification.OwnNotifications.Line;
import dk.rettidig.portal.service.notification.OwnNotifications.Notification;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Mine underretninger": following each from sent to feedback, and a leader's comment. */
@Controller
class NotificationPages {

  private static final String PATH = "/notifications";
  private static final String ONE = PATH + "/{id}";

  private final OwnNotifications notifications;
  private final KeepNotification keep;
  private final WriteForm write;
  private final Directory directory;
  private final MessageSource texts;

  NotificationPages(
      OwnNotifications notifications,
      KeepNotification keep,
      WriteForm write,
      Directory directory,
      MessageSource texts) {
    this.notifications = notifications;
    this.keep = keep;
    this.write = write;
    this.directory = directory;
    this.texts = texts;
  }

  @GetMapping(PATH)
  String all(Model model) {
    List<Line> lines =
        notifications.all().stream().filter(line -> !line.stage().equals("DISCARDED")).toList();
    model.addAttribute("mine", lines.stream().filter(Line::mine).toList());
    model.addAttribute("others", lines.stream().filter(line -> !line.mine()).toList());
    model.addAttribute("names", directory.children(lines.stream().map(Line::child).toList()));
    return "notification/list";
  }

  /** The form while it is a draft, the life cycle afterwards. */
  @GetMapping(ONE)
  String one(@PathVariable String id, Reader reader, HttpServletRequest request, Model model) {
    ResponseEntity<Notification> answer = notifications.one(id);
    Notification one = Objects.requireNonNull(answer.getBody());
    model.addAttribute("trail", List.of(listCrumb()));
    if (one.isDraft() && one.mine()) {
      model.addAttribute("draft", true);
      return write.show(model, reader, request, answer, PATH + "/" + id);
    }
    model.addAttribute("one", one);
    model.addAttribute("people", directory.people(people(one)));
    model.addAttribute(
        "mayComment",
        !one.mine() && !one.isAnsweredElsewhere() && reader.roles().contains(Role.UNIT_LEADER));
    model.addAttribute("recordId", UUID.randomUUID().toString());
    return "notification/page";
  }

  /** The life cycle alone, asked for again while nobody has seen it. */
  @GetMapping(ONE + "/status")
  String status(@PathVariable String id, Model model) {
    model.addAttribute("one", read(id));
    return "notification/status :: status";
  }

  @PostMapping(ONE)
  String take(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    var typed = new TypedNotification(form);
    keep.keep(typed.draft(), typed.seen(), typed.sends());
    Alert.done(redirect, typed.sends() ? "notification.sent" : "notification.kept");
    return "redirect:/notifications/" + id;
  }

  @PostMapping(ONE + "/discard")
  @FormPage(ONE)
  String discard(@PathVariable String id, RedirectAttributes redirect) {
    notifications.discard(id);
    Alert.done(redirect, "notification.discarded");
    return "redirect:" + PATH;
  }

  @PostMapping(ONE + "/comments")
  @FormPage(ONE)
  String comment(
      @PathVariable String id,
      @RequestParam("id") String commentId,
      @RequestParam String text,
      RedirectAttributes redirect) {
    notifications.comment(id, new CommentText(commentId, text.strip()));
    Alert.done(redirect, "notification.commented");
    return "redirect:/notifications/" + id;
  }

  private Notification read(String id) {
    return Objects.requireNonNull(notifications.one(id).getBody());
  }

  /** Those who have commented, and whom a suspicion concerns. */
  private static List<String> people(Notification one) {
    Stream<String> suspected =
        one.suspicion() == null ? Stream.empty() : one.suspicion().persons().stream();
    return Stream.concat(one.comments().stream().map(Comment::by), suspected).toList();
  }

  private Crumb listCrumb() {
    String text = texts.getMessage("menu.notifications", null, LocaleContextHolder.getLocale());
    return new Crumb(PATH, text);
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess notificationAccess() {
      return new PageAccess(PATH + "/**", Role.WITH_DUTY);
    }

    /** Not for the intake desk: it registers what it learns itself. */
    @Bean
    MenuEntry notificationEntry() {
      return MenuEntry.of(
          "notifications",
          PATH,
          20,
          "send",
          Role.PROFESSIONAL,
          Role.UNIT_LEADER,
          Role.ADVISER,
          Role.SPECIALIST,
          Role.MANAGER);
    }
  }
}
