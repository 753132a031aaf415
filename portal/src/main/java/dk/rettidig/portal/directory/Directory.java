package dk.rettidig.portal.directory;

import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.ServiceMissing;
import dk.rettidig.portal.service.concern.directory.DirectoryCalls;
import dk.rettidig.portal.service.concern.directory.DirectoryCalls.Asked;
import dk.rettidig.portal.service.concern.directory.DirectoryCalls.Colleague;
import dk.rettidig.portal.service.concern.directory.DirectoryCalls.Level;
import dk.rettidig.portal.service.concern.directory.DirectoryCalls.Named;
import dk.rettidig.portal.service.concern.directory.DirectoryCalls.UnitLine;
import dk.rettidig.portal.service.concern.directory.DirectoryCalls.UnitStaff;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks concern-service for names under the reader's own rights; a page whose own service answers
 * stands without them when they cannot be had.
 */
@Component
public class Directory {

  private static final Set<String> WITH_CHILDREN =
      Set.of("PROFESSIONAL", "UNIT_LEADER", "ADVISER", "SPECIALIST");

  private final DirectoryCalls calls;
  private final MessageSource texts;

  Directory(DirectoryCalls calls, MessageSource texts) {
    this.calls = calls;
    this.texts = texts;
  }

  /** Names of members of staff. */
  public Names people(Collection<? extends @Nullable String> ids) {
    return names(ids, calls::people, "directory.person.unknown");
  }

  /** Names of children, only of those whom the reader may see. */
  public Names children(Collection<? extends @Nullable String> ids) {
    return names(ids, calls::children, "directory.child.unknown");
  }

  /** Names of the municipality's units. */
  public Names units() {
    Map<String, String> known =
        asked(calls::units, List.<UnitLine>of()).stream()
            .collect(Collectors.toMap(UnitLine::id, UnitLine::name, (first, _) -> first));
    return new Names(known, text("directory.unit.unknown"));
  }

  /** Those who work in a unit or are attached to it; nobody when it cannot be asked. */
  public UnitStaff staff(String unit) {
    return asked(() -> calls.unit(unit), new UnitStaff(List.of(), List.of(), List.of(), List.of()));
  }

  /** Those who work in the reader's units, the reader too; nobody when it cannot be asked. */
  public List<Colleague> colleagues() {
    return asked(calls::colleagues, List.of());
  }

  /** Those of them who work with children; managers, intake and administrators do not. */
  public List<Colleague> colleaguesWithChildren() {
    return colleagues().stream()
        .filter(one -> one.roles().stream().anyMatch(WITH_CHILDREN::contains))
        .toList();
  }

  /** What the level is called on that version of the scale; empty when it cannot be asked. */
  public Optional<String> level(String instrument, String version, String code) {
    return asked(() -> calls.scale(instrument, version).levels(), List.<Level>of()).stream()
        .filter(level -> level.code().equals(code))
        .map(Level::label)
        .findFirst();
  }

  private Names names(
      Collection<? extends @Nullable String> ids,
      Function<Asked, List<Named>> question,
      String fallback) {
    Set<String> wanted = new TreeSet<>();
    for (@Nullable String id : ids) {
      if (id != null) {
        wanted.add(id);
      }
    }
    List<Named> found =
        wanted.isEmpty()
            ? List.of()
            : asked(() -> question.apply(new Asked(List.copyOf(wanted))), List.of());
    return new Names(
        found.stream().collect(Collectors.toMap(Named::id, Named::name, (first, _) -> first)),
        text(fallback));
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  private static <T> T asked(Supplier<T> question, T otherwise) {
    try {
      return question.get();
    } catch (ServiceMissing | ProblemAnswer unanswered) {
      return otherwise;
    }
  }
}
