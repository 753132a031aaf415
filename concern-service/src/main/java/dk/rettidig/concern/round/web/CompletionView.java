package dk.rettidig.concern.round.web;

import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.round.ReadRound;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a round has come; {@code gone} counts those who were rated and have left the unit. */
record CompletionView(
    RoundView round, String unitName, boolean leads, List<GroupView> groups, int gone) {

  /** A group; without an id, the children who have no group. */
  record GroupView(
      @Nullable String id,
      String name,
      boolean rates,
      int children,
      int together,
      List<RaterView> raters,
      List<ChildView> missing) {}

  /** Who is expected to rate, and how many children that person has rated alone. */
  record RaterView(String person, int submitted, int of) {}

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
    List<RaterView> raters =
        progress.raters().entrySet().stream()
            .map(one ->
                new RaterView(
                    one.getKey().value(), one.getValue().submitted(), one.getValue().of()))
            .sorted(Comparator.comparing(RaterView::person))
            .toList();
    return new GroupView(
        progress.group() == null ? null : progress.group().value(),
        progress.name(),
        progress.rates(),
        progress.children(),
        progress.children() - progress.missing().size(),
        raters,
        progress.missing().stream().map(ChildView::of).toList());
  }
}
