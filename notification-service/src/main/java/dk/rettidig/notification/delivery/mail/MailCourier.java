package dk.rettidig.notification.delivery.mail;

import dk.rettidig.notification.delivery.Channel;
import dk.rettidig.notification.delivery.Courier;
import dk.rettidig.notification.delivery.DeliverySettings;
import dk.rettidig.notification.delivery.Matter;
import dk.rettidig.notification.delivery.Outcome;
import dk.rettidig.notification.delivery.Recipient;
import dk.rettidig.notification.directory.DirectoryAway;
import dk.rettidig.notification.directory.StaffAddresses;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mails; delivered when the mail server has taken it. The message id is made from the
 * delivery's, so that a repeated attempt can be told from a new mail.
 */
@Component
class MailCourier implements Courier {

  private final JavaMailSender mails;
  private final StaffAddresses addresses;
  private final DeliverySettings settings;
  private final MailTexts texts;

  MailCourier(JavaMailSender mails, StaffAddresses addresses, DeliverySettings settings) {
    this.mails = mails;
    this.addresses = addresses;
    this.settings = settings;
    this.texts = new MailTexts(settings.portal());
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public Outcome carry(Parcel parcel) {
    try {
      Optional<String> address = address(parcel);
      if (address.isEmpty()) {
        return new Outcome.Failed("NO_ADDRESS");
      }
      mails.send(message(parcel, address.get()));
      return new Outcome.Delivered();
    } catch (DirectoryAway away) {
      return new Outcome.Failed("DIRECTORY_AWAY");
    } catch (MailAuthenticationException refused) {
      return new Outcome.Failed("MAIL_LOGIN_REFUSED");
    } catch (MailException | MessagingException failed) {
      return outcome(failed);
    }
  }

  private Optional<String> address(Parcel parcel) {
    String person = parcel.person();
    return switch (parcel.recipient().way()) {
      case Recipient.Mailbox(String mailbox) -> Optional.of(mailbox);
      case Recipient.StaffMail _ when person != null -> addresses.of(parcel.municipality(), person);
      default -> Optional.empty();
    };
  }

  private MimeMessage message(Parcel parcel, String address) throws MessagingException {
    Matter matter = parcel.matter();
    var message = new IdentifiedMessage(parcel.id().text() + "@rettidig");
    var parts = new MimeMessageHelper(message, "UTF-8");
    parts.setFrom(settings.from());
    parts.setTo(address);
    parts.setSubject(texts.subject(matter));
    parts.setText(texts.body(matter, parcel.recipient().way()));
    parts.setSentDate(Date.from(matter.at()));
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** An address that the server refuses for good is final; everything else passes. */
  private static Outcome outcome(Exception failed) {
    return switch (refusal(failed)) {
      case null -> new Outcome.Failed("MAIL_SERVER_AWAY");
      case SendFailedException refused when hasInvalidAddress(refused) ->
          new Outcome.Refused("ADDRESS_REFUSED");
      case SendFailedException _ -> new Outcome.Failed("MAIL_NOT_TAKEN");
    };
  }

  private static @Nullable SendFailedException refusal(@Nullable Throwable failed) {
    return switch (failed) {
      case null -> null;
      case SendFailedException refused -> refused;
      case MailSendException sending when sending.getMessageExceptions().length > 0 ->
          refusal(sending.getMessageExceptions()[0]);
      default -> refusal(failed.getCause());
    };
  }

  private static boolean hasInvalidAddress(SendFailedException refused) {
    return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
  }
}
