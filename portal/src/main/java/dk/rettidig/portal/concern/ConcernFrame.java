package dk.rettidig.portal.concern;

import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ChildRecords.Ids;
import dk.rettidig.portal.service.concern.ChildRecords.Named;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.concern.Organisation;
import dk.rettidig.portal.service.concern.Organisation.Colleague;
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

  private final ChildRecords children;
  private final Organisation organisation;
  private final MessageSource texts;

  ConcernFrame(ChildRecords children, Organisation organisation, MessageSource texts) {
    this.children = children;
    this.organisation = organisation;
    this.texts = texts;
  }

  /** The child's name, or the word for a child where the reader may not know it. */
  String name(String child) {
    return Share.rows(Share.of("concern", () -> children.names(new Ids(List.of(child))))).stream()
        .findFirst()
        .map(Named::name)
        .orElseGet(() -> text("concern.child"));
  }

  /** The colleague's name, or null where it cannot be had. */
  @Nullable String colleague(String person) {
    return colleagues(List.of(person)).stream().findFirst().orElse(null);
  }

  private List<String> colleagues(List<String> people) {
    return people.isEmpty()
        ? List.of()
        : Share.rows(Share.of("concern", () -> organisation.names(new Ids(people)))).stream()
            .map(Colleague::name)
            .toList();
  }

  /** The names of those whom a suspicion points out, as far as they can be had. */
  List<String> suspected(Concern concern) {
    var suspicion = concern.suspicion();
    return suspicion == null ? List.of() : colleagues(suspicion.suspected());
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
