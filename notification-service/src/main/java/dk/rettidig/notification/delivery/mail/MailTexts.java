package dk.rettidig.notification.delivery.mail;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.notification.delivery.Matter;
import dk.rettidig.notification.delivery.Recipient;
import java.net.URI;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What a mail says: what kind of thing happened, in which unit, when, and where to read it. */
final class MailTexts {

  private static final Locale DANISH = Locale.of("da");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm", DANISH).withZone(DanishTime.ZONE);

  private final ResourceBundle texts =
      ResourceBundle.getBundle("dk.rettidig.notification.delivery.mail.mail", DANISH);
  private final URI portal;

  MailTexts(URI portal) {
    this.portal = portal;
  }

  String subject(Matter matter) {
    return texts.getString(matter.acute() ? "subject.acute" : "subject") + kind(matter);
  }

  /**
   * With a link to where this reader reads it: the desk in its queue, others among their own, and
   * whom an escalation waits for among what waits.
   */
  String body(Matter matter, Recipient.Way way) {
    String unit =
        matter.unit() == null
            ? ""
            : new MessageFormat(texts.getString("unit"), DANISH)
                .format(new Object[] {matter.unit()});
    return new MessageFormat(texts.getString("body"), DANISH)
        .format(
            new Object[] {
              isAlarm(matter, way) ? texts.getString("draft.leader") : kind(matter),
              unit,
              TIME.format(matter.at()),
              link(matter, way)
            });
  }

  private String kind(Matter matter) {
    String key = "kind." + matter.kind();
    return Stream.of(key + "." + matter.about(), key)
        .filter(texts::containsKey)
        .findFirst()
        .map(texts::getString)
        .orElseGet(() -> texts.getString("kind.other"));
  }

  /** Whoever is told that somebody else has not sent a notification cannot read it. */
  private static boolean isAlarm(Matter matter, Recipient.Way way) {
    return matter.kind().startsWith("notification.draft-waits.")
        && way instanceof Recipient.StaffMail(Recipient.Whom whom)
        && whom == Recipient.Whom.LEADER;
  }

  private URI link(Matter matter, Recipient.Way way) {
    boolean desk = way instanceof Recipient.Mailbox;
    if (isAlarm(matter, way)) {
      return portal.resolve("/");
    }
    if (matter.notification() == null || (matter.escalation() != null && !desk)) {
      return portal.resolve("/tasks");
    }
    String pages = desk ? "/intake/notifications/" : "/notifications/";
    return portal.resolve(pages + matter.notification());
  }
}
