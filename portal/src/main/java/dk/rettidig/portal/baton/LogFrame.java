package dk.rettidig.portal.baton;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** What the pages of a log have in common. */
@Component
class LogFrame {

  private final BatonCalls calls;
  private final Directory directory;
  private final MessageSource texts;

  LogFrame(BatonCalls calls, Directory directory, MessageSource texts) {
    this.calls = calls;
    this.directory = directory;
    this.texts = texts;
  }

  /** Puts the log into the model, with the names in it and a new id for what is written. */
  Log around(String id, Model model, boolean below) {
    Log log = calls.one(id);
    model.addAttribute("log", log);
    model.addAttribute("sheet", new LogSheet(log.entries()));
    model.addAttribute("people", directory.people(log.people()));
    model.addAttribute("recordId", UUID.randomUUID().toString());
    var trail = new ArrayList<Crumb>();
    trail.add(new Crumb(LogsPage.PATH, text("menu.logs")));
    if (below) {
      trail.add(new Crumb(LogsPage.PATH + "/" + id, log.line().childName()));
    }
    model.addAttribute("trail", List.copyOf(trail));
    return log;
  }

  /** Colleagues who work with children, by name; the service says who of them may see the child. */
  List<Choice> colleagues() {
    return directory.colleaguesWithChildren().stream()
        .map(one -> new Choice(one.id(), one.name(), one.title()))
        .toList();
  }

  static @Nullable String text(MultiValueMap<String, String> form, String field) {
    String value = form.getFirst(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A text that the service asks for; it says so itself where it is missing. */
  static String words(MultiValueMap<String, String> form, String field) {
    String value = text(form, field);
    return value == null ? "" : value;
  }

  String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
