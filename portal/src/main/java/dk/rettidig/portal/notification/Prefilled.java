package dk.rettidig.portal.notification;

import dk.rettidig.portal.concern.TypedConcern;
import dk.rettidig.portal.service.concern.ChildRecords.ChildPage;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.notification.OwnNotifications.Draft;
import dk.rettidig.portal.service.notification.OwnNotifications.Notification;
import dk.rettidig.portal.service.notification.OwnNotifications.Parents;
import dk.rettidig.portal.service.notification.OwnNotifications.Source;
import dk.rettidig.portal.service.notification.OwnNotifications.Subject;
import dk.rettidig.portal.service.notification.OwnNotifications.Suspicion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a notification form holds before anybody types: carried from a concern under the reader's
 * own rights with its id and version, from the concern form, or from the draft.
 *
 * @param named whether the child is known here, so that only its name is shown
 * @param whom whom a suspicion concerns, as a code
 * @param suspected the ids of those whom it concerns, as far as they are pointed out
 * @param informed {@code yes}, {@code no} or nothing
 */
record Prefilled(
    String id,
    @Nullable String child,
    @Nullable String unit,
    boolean named,
    @Nullable String name,
    @Nullable String cpr,
    @Nullable LocalDate born,
    @Nullable String address,
    boolean unborn,
    @Nullable String urgency,
    @Nullable String whom,
    List<String> suspected,
    @Nullable String observed,
    @Nullable String childsWords,
    @Nullable String informed,
    @Nullable String because,
    @Nullable String concern,
    @Nullable Long concernVersion) {

  /** Nothing is known but that somebody wants to notify. */
  static Prefilled empty(String id) {
    return new Prefilled(
        id, null, null, false, null, null, null, null, false, null, null, List.of(), null, null,
        null, null, null, null);
  }

  /** On a child in the reader's list. */
  static Prefilled on(ChildPage page, String id) {
    return new Prefilled(
        id,
        page.child().id(),
        page.child().unit(),
        true,
        page.child().name(),
        null,
        page.born(),
        null,
        false,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** With what was prepared for it: nothing of a concern, and nothing that anybody has said yet. */
  Prefilled saying(String prepared) {
    return with(null, prepared, null, null, null);
  }

  /** With the words of a saved concern. */
  Prefilled with(Concern source) {
    var account = source.account();
    return with(
        source.suspicion(),
        account.observed(),
        account.childsWords(),
        account.parents() == null ? null : account.parents().informed(),
        new Source(source.id(), source.version()));
  }

  /**
   * With the words of a concern as they were typed.
   *
   * @param source the concern; null while it is not saved
   */
  Prefilled with(TypedConcern typed, @Nullable Source source) {
    return with(
        typed.suspicion(),
        Objects.requireNonNullElse(typed.text("observed"), ""),
        typed.text("childsWords"),
        typed.parentsInformed(),
        source);
  }

  /**
   * With what a concern says. That the parents know of the concern does not say that they know of
   * the notification; that they do not, does.
   */
  private Prefilled with(
      ConcernRecords.@Nullable Suspicion suspicion,
      String seen,
      @Nullable String words,
      @Nullable Boolean parentsInformed,
      @Nullable Source source) {
    return new Prefilled(
        id,
        child,
        unit,
        named,
        name,
        cpr,
        born,
        address,
        unborn,
        urgency,
        suspicion == null ? null : suspicion.whom(),
        suspicion == null ? List.of() : suspicion.suspected(),
        seen,
        words,
        suspicion == null && Boolean.FALSE.equals(parentsInformed) ? yesOrNo(false) : null,
        null,
        source == null ? null : source.concern(),
        source == null ? null : source.version());
  }

  /** As the draft stands. */
  static Prefilled of(Notification draft) {
    var subject = draft.subject();
    Suspicion suspicion = draft.suspicion();
    var parents = draft.parentsInformed();
    var source = draft.source();
    return new Prefilled(
        draft.id(),
        draft.child(),
        draft.unit(),
        draft.child() != null,
        subject.name(),
        subject.cpr(),
        subject.born(),
        subject.address(),
        subject.unborn(),
        draft.urgency(),
        suspicion == null ? null : suspicion.group(),
        suspicion == null ? List.of() : suspicion.persons(),
        draft.observed(),
        draft.childsWords(),
        parents == null ? null : yesOrNo(parents.informed()),
        parents == null ? null : parents.because(),
        source == null ? null : source.concern(),
        source == null ? null : source.version());
  }

  /** As it is kept before anybody has typed more. */
  Draft draft() {
    return new Draft(
        id,
        child,
        new Subject(name, cpr, born, address, unborn),
        unit,
        Objects.requireNonNullElse(urgency, "ORDINARY"),
        whom == null ? null : new Suspicion(whom, suspected),
        Objects.requireNonNullElse(observed, ""),
        childsWords,
        informed == null ? null : new Parents("yes".equals(informed), because),
        concern == null || concernVersion == null ? null : new Source(concern, concernVersion));
  }

  @Override
  public String toString() {
    return "Prefilled[…]";
  }

  private static String yesOrNo(boolean informed) {
    return informed ? "yes" : "no";
  }
}
