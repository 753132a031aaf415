package dk.rettidig.concern.round.web;

import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.round.ReadRound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a round has come; {@code gone} counts those who were rated and have left the unit. No
 * number stands beside anybody's name but the reader's own (invariant 15).
 */
record CompletionView(
    RoundView round, String unitName, boolean leads, List<GroupView> groups, int gone) {

  /**
   * A group; without an id, the children who have no group. {@code raters} are expected, {@code
   * done} of them have rated all; {@code waiting}, for the leader, names who has not.
   */
  record GroupView(
      @Nullable String id,
      String name,
      boolean rates,
      int children,
      int together,
      OwnView own,
      int raters,
      int done,
      List<String> waiting,
      List<ChildView> missing) {}

  /** How many children the reader has rated alone, of how many. */
  record OwnView(int submitted, int of) {}

  /** A child without a joint rating. */
  record ChildView(String id, String name) {

    static ChildView of(Child child) {
      return new ChildView(child.id().value(), child.particulars().name());
    }

    @Override
    public String toString() {
      return "ChildView[…]";
    }
  }

  static CompletionView of(ReadRound.Shown shown) {
    return new CompletionView(
        RoundView.of(shown.stored()),
        shown.unit().description().name(),
        shown.leads(),
        shown.groups().stream().map(CompletionView::group).toList(),
        shown.gone());
  }

  private static GroupView group(ReadRound.Progress progress) {
    return new GroupView(
        progress.group() == null ? null : progress.group().value(),
        progress.name(),
        progress.rates(),
        progress.children(),
        progress.children() - progress.missing().size(),
        new OwnView(progress.own().submitted(), progress.own().of()),
        progress.raters(),
        progress.done(),
        progress.waiting().stream().map(PersonId::value).toList(),
        progress.missing().stream().map(ChildView::of).toList());
  }
}
