package dk.rettidig.notification.notification.web;

import dk.rettidig.common.web.Required;
import dk.rettidig.notification.notification.Content;
import dk.rettidig.notification.notification.Draft;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.Source;
import dk.rettidig.notification.notification.Urgency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form has so far. */
record DraftBody(
    @Nullable String id,
    @Nullable String child,
    @Nullable SubjectBody subject,
    @Nullable String unit,
    @Nullable Urgency urgency,
    @Nullable SuspicionBody suspicion,
    @Nullable String observed,
    @Nullable String childsWords,
    @Nullable ParentsBody parentsInformed,
    @Nullable SourceBody source,
    @Nullable String incident) {

  /** Whether the parents know. */
  record ParentsBody(@Nullable Boolean informed, @Nullable String because) {

    Content.ParentsInformed toParents() {
      return new Content.ParentsInformed(
          Boolean.TRUE.equals(informed), Incomplete.limited("parentsInformed.because", because));
    }
  }

  /** The concern that the text comes from. */
  record SourceBody(@Required @Nullable String concern, @Nullable Long version) {

    Source toSource() {
      return new Source(Incomplete.id("source.concern", concern), version == null ? 0 : version);
    }
  }

  Draft toDraft() {
    return toDraft(Incomplete.id("id", id));
  }

  Draft toDraft(String ofId) {
    return new Draft(
        ofId,
        child == null ? null : Incomplete.id("child", child),
        new Content(
            subject == null ? Content.Person.nobody() : subject.toPerson(),
            Objects.requireNonNullElse(Incomplete.limited("observed", observed), ""),
            Incomplete.limited("childsWords", childsWords),
            parentsInformed == null ? null : parentsInformed.toParents(),
            null),
        Incomplete.limited("unit", unit),
        urgency == null ? Urgency.ORDINARY : urgency,
        suspicion == null ? null : suspicion.toSuspicion(),
        source == null ? null : source.toSource(),
        incident == null ? null : Incomplete.id("incident", incident));
  }
}
