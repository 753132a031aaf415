package dk.rettidig.notification.notification;

import dk.rettidig.common.aggregate.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says whom a notification is about that was sent about nobody known here; nothing that was sent
 * changes, and a link that was wrong is kept with who took it back.
 */
public record Linking(Notification notification) {

  /**
   * Refuses where there is nobody to be found any more.
   *
   * @throws AnotherChildLinked when it is known whom it is about
   */
  public void requireUnknown() {
    if (notification.child() != null) {
      throw new AnotherChildLinked();
    }
  }

  /**
   * It is about this child. Where that keeps it from who answers for what is withheld from the
   * parents, the officer who found the child answers for it from now on.
   *
   * @param isKeptFrom whether a person must not learn of it now
   * @throws OtherContent when the same request named another child before
   * @throws AnotherChildLinked when it is known already whom it is about
   */
  public Change<Notification> link(LinkedChild found, Predicate<String> isKeptFrom) {
    Optional<LinkedChild> before =
        links().stream().filter(one -> one.isFoundBy(found.found().request())).findFirst();
    if (before.isPresent()) {
      return repeated(before.get(), found.child());
    }
    requireUnknown();
    var more = new ArrayList<>(links());
    more.add(found);
    DeskNotes notes = notification.desk();
    return with(
        more,
        notes
            .withholding()
            .filter(one -> isKeptFrom.test(one.owner()))
            .map(one -> notes.withheld(one.by(found.found().by())))
            .orElse(notes));
  }

  /**
   * It was not this child.
   *
   * @throws OtherContent when the same request named another child before
   * @throws AnotherChildLinked when the desk has not linked it to this one
   */
  public Change<Notification> remove(Step step, String child) {
    Optional<LinkedChild> before =
        links().stream().filter(one -> one.isRemovedBy(step.request())).findFirst();
    if (before.isPresent()) {
      return repeated(before.get(), child);
    }
    if (notification.progress().linked().filter(one -> one.child().equals(child)).isEmpty()) {
      throw new AnotherChildLinked();
    }
    return with(
        links().stream().map(one -> one.holds() ? one.removed(step) : one).toList(),
        notification.desk());
  }

  private Change<Notification> repeated(LinkedChild before, String child) {
    if (!before.child().equals(child)) {
      throw new OtherContent();
    }
    return Change.to(notification);
  }

  private Change<Notification> with(List<LinkedChild> links, DeskNotes notes) {
    return Change.to(
        notification.with(
            notification.stage(),
            notification.progress().links(links),
            notes,
            notification.clocks()));
  }

  private List<LinkedChild> links() {
    return notification.progress().links();
  }
}
