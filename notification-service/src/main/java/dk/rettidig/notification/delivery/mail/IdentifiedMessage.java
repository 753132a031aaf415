package dk.rettidig.notification.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** A message that keeps the id that it was given. */
final class IdentifiedMessage extends MimeMessage {

  private final String id;

  IdentifiedMessage(String id) {
    super((@Nullable Session) null);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + id + ">");
  }
}
