package dk.rettidig.concern.round.web;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.round.JointRating;
import dk.rettidig.concern.round.OwnRating;
import dk.rettidig.concern.round.Placement;
import dk.rettidig.concern.round.ReadGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group of a round as one reader may see it. */
record GroupRatingsView(RoundView round, boolean leads, List<Row> children) {

  /**
   * A child; {@code others} and {@code previous} are kept back until the reader has submitted;
   * {@code missing} are expected to rate the child and have not submitted.
   */
  record Row(
      String id,
      String name,
      LocalDate born,
      boolean rates,
      @Nullable OwnView own,
      List<IndividualView> others,
      @Nullable JointView joint,
      List<String> missing,
      @Nullable PreviousView previous) {

    @Override
    public String toString() {
      return "Row[…]";
    }
  }

  /** Where a child is placed; level code per dimension code. */
  record PlacementView(
      @Nullable String level, Map<String, String> dimensions, @Nullable String setting) {

    static PlacementView of(Placement placement) {
      return new PlacementView(placement.level(), placement.dimensions(), placement.setting());
    }
  }

  /** The reader's own rating; {@code entry}: the writing that stands. */
  record OwnView(
      String entry, PlacementView placement, @Nullable String reason, boolean submitted) {

    static OwnView of(OwnRating own) {
      return new OwnView(
          own.entry(), PlacementView.of(own.placement()), own.reason(), own.submittedAt() != null);
    }

    @Override
    public String toString() {
      return "OwnView[…]";
    }
  }

  /** What one person thought alone. */
  record IndividualView(String rater, PlacementView placement, @Nullable String reason) {

    static IndividualView of(JointRating.Individual one) {
      return new IndividualView(
          one.rater().value(), PlacementView.of(one.placement()), one.reason());
    }

    @Override
    public String toString() {
      return "IndividualView[…]";
    }
  }

  /** The joint rating with the own ones beside it. */
  record JointView(
      long version,
      PlacementView placement,
      @Nullable String reason,
      String by,
      @Nullable String sparring,
      Instant at,
      List<IndividualView> individuals,
      boolean disagreement,
      boolean parentsToBeTold,
      @Nullable LocalDate parentsToldOn) {

    static JointView of(Stored<JointRating> stored, List<JointRating.Individual> individuals) {
      JointRating rating = stored.state();
      PersonId sparring = rating.sparring();
      return new JointView(
          stored.version(),
          PlacementView.of(rating.placement()),
          rating.reason(),
          rating.by().value(),
          sparring == null ? null : sparring.value(),
          rating.at(),
          individuals.stream().map(IndividualView::of).toList(),
          rating.disagreesWith(individuals),
          rating.waitsForTheParents(),
          rating.told().isEmpty() ? null : rating.told().getLast().on());
    }

    @Override
    public String toString() {
      return "JointView[…]";
    }
  }

  /** Where the child was placed the last time. */
  record PreviousView(
      String instrument,
      String version,
      PlacementView placement,
      @Nullable String reason,
      Instant at) {

    static PreviousView of(JointRating rating) {
      return new PreviousView(
          rating.instrument().id(),
          rating.instrument().version(),
          PlacementView.of(rating.placement()),
          rating.reason(),
          rating.at());
    }

    @Override
    public String toString() {
      return "PreviousView[…]";
    }
  }

  static GroupRatingsView of(ReadGroup.Shown shown) {
    return new GroupRatingsView(
        RoundView.of(shown.round()),
        shown.leads(),
        shown.rows().stream().map(GroupRatingsView::row).toList());
  }

  private static Row row(ReadGroup.Row row) {
    OwnRating own = row.own();
    Stored<JointRating> joint = row.joint();
    JointRating previous = row.previous();
    return new Row(
        row.child().id().value(),
        row.child().particulars().name(),
        row.child().particulars().born(),
        row.rates(),
        own == null ? null : OwnView.of(own),
        row.others().stream().map(IndividualView::of).toList(),
        joint == null ? null : JointView.of(joint, row.individuals()),
        row.missing().stream().map(PersonId::value).toList(),
        previous == null ? null : PreviousView.of(previous));
  }
}
