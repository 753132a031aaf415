package dk.rettidig.portal.concern;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.concern.ConcernRecords.Suspicion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a concern have in common: the child's name and the way back. */
@Component
class ConcernFrame {

  private final Directory directory;
  private final MessageSource texts;

  ConcernFrame(Directory directory, MessageSource texts) {
    this.directory = directory;
    this.texts = texts;
  }

  /** The child's name, or the word for a child where the reader may not know it. */
  String name(String child) {
    String known = directory.children(List.of(child)).known(child);
    return known == null ? text("concern.child") : known;
  }

  /** The colleague's name, or null where it cannot be had. */
  @Nullable String colleague(String person) {
    return directory.people(List.of(person)).known(person);
  }

  /** The names of those whom a suspicion points out, as far as they can be had. */
  List<String> suspected(@Nullable Suspicion suspicion) {
    if (suspicion == null) {
      return List.of();
    }
    Names names = directory.people(suspicion.suspected());
    return suspicion.suspected().stream().filter(names::knows).map(names::of).toList();
  }

  /** The way back; below the concern's own page, that page too. */
  void around(Model model, Concern concern, String name, boolean below) {
    var trail = new ArrayList<Crumb>();
    trail.add(new Crumb("/children", text("menu.children")));
    trail.add(new Crumb("/children/" + concern.child(), name));
    if (below) {
      trail.add(new Crumb("/concerns/" + concern.id(), text("concern.title")));
    }
    model.addAttribute("trail", List.copyOf(trail));
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
