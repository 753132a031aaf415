package dk.rettidig.notification.notification.web;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.access.Relation;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Content;
import dk.rettidig.notification.notification.DeskNotes;
import dk.rettidig.notification.notification.Matter;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Source;
import dk.rettidig.notification.notification.Stage;
import dk.rettidig.notification.notification.Suspicion;
import dk.rettidig.notification.notification.Urgency;
import dk.rettidig.notification.notification.WhomToCall;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its author or their leader sees it: the life cycle with times, never the
 * authority's assessment.
 *
 * @param named what a professional notifier is told before sending
 * @param hidesParentSteps whether steps that inform the parents are to be hidden
 * @param addressedTo the acting municipality's code
 * @param call what is shown until a named person has acknowledged, with the phone beside it
 */
record NotifierView(
    String id,
    Stage stage,
    boolean mine,
    @Nullable String child,
    @Nullable String incident,
    @Nullable String unit,
    Urgency urgency,
    @Nullable Suspicion suspicion,
    @Nullable Source source,
    Content.Person subject,
    String observed,
    @Nullable String childsWords,
    Content.@Nullable ParentsInformed parentsInformed,
    String named,
    boolean hidesParentSteps,
    String addressedTo,
    String addressedToName,
    List<String> cannotKnow,
    StepsView steps,
    @Nullable NotifierForwardingView forwarding,
    @Nullable String call,
    @Nullable WhomToCall duty,
    @Nullable FeedbackView feedback,
    List<DeskNotes.Comment> comments) {

  /** What a professional notifier is told, and the law's limit. */
  record FeedbackView(DeskNotes.Outcome outcome, String limit) {}

  static NotifierView of(
      Stored<Notification> stored,
      Relation as,
      WhomToCall duty,
      Municipalities municipalities,
      Locale language) {
    Notification n = stored.state();
    Matter matter = n.matter();
    return new NotifierView(
        n.id().value(),
        n.stage(),
        as == Relation.AUTHOR,
        matter.child(),
        matter.incident(),
        matter.unit(),
        matter.urgency(),
        matter.suspicion(),
        matter.source(),
        n.content().about(),
        n.content().observed(),
        n.content().childsWords(),
        n.content().parents(),
        NotificationWords.WORDS.of("notifier.named", language),
        matter.suspicion() != null,
        matter.addressedTo().code(),
        municipalities.shown(matter.addressedTo()),
        matter.cannotKnow(),
        StepsView.of(n),
        NotifierForwardingView.of(n, municipalities),
        UntilSeen.call(n, language),
        UntilSeen.whom(n, duty),
        as == Relation.AUTHOR ? feedback(n.desk().told(), language) : null,
        n.desk().comments());
  }

  private static @Nullable FeedbackView feedback(
      DeskNotes.@Nullable Outcome told, Locale language) {
    return told == null
        ? null
        : new FeedbackView(told, NotificationWords.WORDS.of("notifier.limit", language));
  }
}
