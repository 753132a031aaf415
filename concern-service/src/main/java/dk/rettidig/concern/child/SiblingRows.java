package dk.rettidig.concern.child;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.imports.FileReport;
import dk.rettidig.concern.imports.Reason;
import dk.rettidig.concern.imports.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Joins siblings once all rows are taken; siblings know each other, whoever of them names it. */
final class SiblingRows {

  private record Named(long line, ChildId child, List<String> numbers) {}

  private final Children children;
  private final List<Named> named = new ArrayList<>();

  SiblingRows(Children children) {
    this.children = children;
  }

  void note(Row row, ChildId child) {
    if (!row.list("siblings").isEmpty()) {
      named.add(new Named(row.line(), child, row.list("siblings")));
    }
  }

  /** Rows whose sibling is not known are answered; the others are joined. */
  List<FileReport.Refused> join(Actor actor) {
    List<FileReport.Refused> refused = new ArrayList<>();
    Map<ChildId, Set<ChildId>> found = new LinkedHashMap<>();
    for (Named one : named) {
      for (String number : one.numbers()) {
        Optional<ChildId> sibling =
            Cpr.read(number)
                .flatMap(cpr -> children.find(actor.municipality(), cpr))
                .map(Child::id)
                .filter(id -> !id.equals(one.child()));
        sibling.ifPresentOrElse(
            id -> {
              found.computeIfAbsent(one.child(), _ -> new LinkedHashSet<>()).add(id);
              found.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(one.child());
            },
            () ->
                refused.add(new FileReport.Refused(one.line(), "siblings", Reason.UNKNOWN_CHILD)));
      }
    }
    found.forEach((child, siblings) -> keep(actor, child, siblings));
    return refused;
  }

  private void keep(Actor actor, ChildId id, Set<ChildId> siblings) {
    children
        .find(actor.municipality(), id)
        .ifPresent(there ->
            children.change(actor, there, child -> child.withSiblings(union(child, siblings))));
  }

  private static List<ChildId> union(Child child, Set<ChildId> siblings) {
    Set<String> ids = new TreeSet<>();
    child.siblings().forEach(id -> ids.add(id.value()));
    siblings.forEach(id -> ids.add(id.value()));
    return ids.stream().map(ChildId::new).toList();
  }
}
