package dk.rettidig.launcher.mail;

import dk.rettidig.launcher.page.Html;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mail that came, as a reader sees it. */
public record CaughtMail(String from, String to, String subject, String sent, String text) {

  static CaughtMail of(MimeMessage message) {
    try {
      return new CaughtMail(
          addresses(message.getFrom()),
          addresses(message.getAllRecipients()),
          Objects.requireNonNullElse(message.getSubject(), ""),
          Objects.toString(message.getSentDate(), ""),
          text(message.getContent()));
    } catch (MessagingException e) {
      return new CaughtMail("", "", "Ulæselig mail", "", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String article() {
    return """
    <article><h2>%s</h2><p>Fra %s til %s, %s</p><pre>%s</pre></article>
    """
        .formatted(
            Html.escape(subject),
            Html.escape(from),
            Html.escape(to),
            Html.escape(sent),
            Html.escape(text));
  }

  private static String addresses(Address @Nullable [] addresses) {
    return addresses == null
        ? ""
        : Arrays.stream(addresses).map(Address::toString).collect(Collectors.joining(", "));
  }

  private static String text(Object content) throws MessagingException, IOException {
    if (!(content instanceof Multipart parts)) {
      return content.toString();
    }
    var text = new StringBuilder();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      text.append(part.getContent() instanceof String words ? words : part.getContentType())
          .append('\n');
    }
    return text.toString();
  }
}
