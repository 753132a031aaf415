package dk.rettidig.launcher.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.rettidig.launcher.page.Answer;
import dk.rettidig.launcher.page.Html;
import dk.rettidig.launcher.page.LoopbackServer;
import dk.rettidig.launcher.page.Request;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Running;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A mail server in memory with a page to read what came. */
public final class MailCatcher implements Running {

  private final GreenMail mail;
  private final LoopbackServer page;
  private final JsonMapper json = new JsonMapper();

  private MailCatcher(int smtp, int pages) {
    mail =
        new GreenMail(new ServerSetup(smtp, Addresses.HOST, ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
    mail.start();
    page = LoopbackServer.start(pages, this::answer);
  }

  /**
   * Starts on two ports; 0 for a free one.
   *
   * @param smtp where mail is taken
   * @param pages where it is read, as a page, as {@code /mails.json}, and byte by byte as {@code
   *     /mails.txt}
   */
  public static MailCatcher start(int smtp, int pages) {
    return new MailCatcher(smtp, pages);
  }

  /** Where mail is taken. */
  public int smtpPort() {
    return mail.getSmtp().getPort();
  }

  /** Where it is read. */
  public int pagePort() {
    return page.port();
  }

  /** All that came, the latest first. */
  public List<CaughtMail> mails() {
    return Arrays.stream(mail.getReceivedMessages()).map(CaughtMail::of).toList().reversed();
  }

  /** All that came, with every header, as it came. */
  private String raw() {
    var all = new ByteArrayOutputStream();
    try {
      for (MimeMessage message : mail.getReceivedMessages()) {
        message.writeTo(all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail that came cannot be written out", e);
    }
    return all.toString(UTF_8);
  }

  @Override
  public void close() {
    page.close();
    mail.stop();
  }

  private Answer answer(Request request) {
    if (request.is("GET", "/mails.json")) {
      return Answer.json(json.writeValueAsString(mails()));
    }
    if (request.is("GET", "/mails.txt")) {
      return Answer.text(raw());
    }
    if (!request.is("GET", "/")) {
      return Answer.status(404);
    }
    List<CaughtMail> mails = mails();
    String list = mails.stream().map(CaughtMail::article).collect(Collectors.joining());
    return Answer.html(
        Html.page("Mails", mails.isEmpty() ? "<p>Der er ikke kommet nogen mails.</p>" : list));
  }
}
