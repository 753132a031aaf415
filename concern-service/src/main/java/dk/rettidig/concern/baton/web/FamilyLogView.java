package dk.rettidig.concern.baton.web;

import dk.rettidig.concern.baton.BatonLog;
import dk.rettidig.concern.baton.BtiStep;
import dk.rettidig.concern.baton.Closing;
import dk.rettidig.concern.baton.FamilyView;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.standin.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A log as the family sees it; {@code acting} is who acts today by name, {@code instead} where that
 * is not the holder, {@code names} those of the colleagues in the entries, by id.
 */
record FamilyLogView(
    String id,
    String childName,
    BatonLog.State state,
    BtiStep step,
    Instant openedAt,
    String holder,
    @Nullable String acting,
    boolean instead,
    LocalDate evaluateBy,
    List<EntryView> entries,
    Map<String, String> names,
    @Nullable Instant closedAt) {

  static FamilyLogView of(FamilyView view) {
    BatonLog log = view.log();
    Closing closing = log.contents().closing();
    Set<String> shown =
        view.entries().stream().map(entry -> entry.item().value()).collect(Collectors.toSet());
    return new FamilyLogView(
        log.id().value(),
        view.childName(),
        log.state(),
        log.step(),
        log.openedAt(),
        name(view, log.holder()),
        view.acting().map(acting -> name(view, acting.person())).orElse(null),
        view.acting().filter(Acting::isSelf).isEmpty(),
        log.evaluateBy(),
        view.entries().stream().map(EntryView::of).map(entry -> entry.within(shown)).toList(),
        view.names().entrySet().stream()
            .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue)),
        closing == null ? null : closing.at());
  }

  private static String name(FamilyView view, PersonId person) {
    return view.names().getOrDefault(person, "");
  }
}
