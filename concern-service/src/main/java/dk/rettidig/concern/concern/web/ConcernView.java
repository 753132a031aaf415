package dk.rettidig.concern.concern.web;

import dk.rettidig.concern.concern.Account;
import dk.rettidig.concern.concern.Basis;
import dk.rettidig.concern.concern.Concern;
import dk.rettidig.concern.concern.Content;
import dk.rettidig.concern.concern.Placing;
import dk.rettidig.concern.concern.ReadConcern;
import dk.rettidig.concern.concern.Suspicion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concern as one who may see it sees it; {@code version} is what a change must name. */
record ConcernView(
    String id,
    long version,
    String child,
    String unit,
    String author,
    Instant raisedAt,
    boolean takenOver,
    Account account,
    @Nullable Placing placement,
    @Nullable Suspicion suspicion,
    boolean asksForForum,
    Instant editableUntil,
    boolean mayEdit,
    boolean maySteer,
    boolean mayOpenLog,
    @Nullable Instant basisAskedAt,
    List<BasisView> bases,
    List<LastDay> lastDays,
    List<EditionView> history,
    @Nullable Instant closedAt,
    @Nullable String closingReason) {

  /** A basis without the words behind it. */
  record BasisView(
      String id,
      Basis.Kind kind,
      List<String> receivers,
      String setBy,
      LocalDate from,
      @Nullable LocalDate expires,
      @Nullable Instant withdrawnAt) {}

  /** The last day of a basis of this kind, were it set today. */
  record LastDay(Basis.Kind kind, LocalDate until) {}

  /** What stood there before, and who changed it where that is known. */
  record EditionView(
      Instant until,
      @Nullable String by,
      Account account,
      @Nullable String level,
      @Nullable Placing placement,
      @Nullable Suspicion suspicion,
      boolean asksForForum) {}

  static ConcernView of(ReadConcern.Shown shown) {
    Concern concern = shown.stored().state();
    return new ConcernView(
        concern.id().value(),
        shown.stored().version(),
        concern.child().value(),
        concern.unit().value(),
        concern.author().value(),
        concern.raisedAt(),
        concern.takenOver(),
        concern.account(),
        concern.placing(),
        concern.suspicion(),
        concern.wantsForum(),
        concern.editableUntil(),
        shown.mayEdit(),
        shown.maySteer(),
        shown.mayOpenLog(),
        shown.basisAskedAt(),
        concern.bases().stream().map(ConcernView::view).toList(),
        lastDays(shown),
        shown.history().stream().map(ConcernView::view).toList(),
        concern.closedAt(),
        concern.closingReason());
  }

  private static List<LastDay> lastDays(ReadConcern.Shown shown) {
    return shown.lastDays().entrySet().stream()
        .map(one -> new LastDay(one.getKey(), one.getValue()))
        .sorted(Comparator.comparing(LastDay::kind))
        .toList();
  }

  private static BasisView view(Basis basis) {
    return new BasisView(
        basis.basis().value(),
        basis.kind(),
        basis.receivers().stream().map(Enum::name).sorted().toList(),
        basis.setBy().value(),
        basis.from(),
        basis.expires(),
        basis.withdrawnAt());
  }

  private static EditionView view(Concern.Edition edition) {
    Content then = edition.content();
    Placing placing = then.placing();
    return new EditionView(
        edition.until(),
        edition.by() == null ? null : edition.by().value(),
        then.account(),
        placing == null ? null : placing.level(),
        placing,
        then.suspicion(),
        then.asksForForum());
  }
}
