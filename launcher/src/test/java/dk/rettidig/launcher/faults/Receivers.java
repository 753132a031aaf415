package dk.rettidig.launcher.faults;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.webhook.ReceivedHook;
import dk.rettidig.launcher.webhook.WebhookReceiver;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Another authority's mail server and webhook receiver: outside, so they are never killed. */
final class Receivers implements AutoCloseable {

  private static final String SECRET = "known to the sender and to the receiver of webhooks";

  private final int smtp;
  private final WebhookReceiver webhook;
  private final URI hooks;
  private final List<MimeMessage> earlier = new ArrayList<>();
  private GreenMail mail;

  private Receivers(Addresses addresses) {
    smtp = addresses.port(Part.MAIL);
    mail = mailServer(smtp);
    webhook =
        WebhookReceiver.start(
            addresses.port(Part.WEBHOOK),
            SECRET.getBytes(StandardCharsets.UTF_8),
            Clock.systemUTC(),
            _ -> 204);
    hooks = addresses.url(Part.WEBHOOK);
  }

  private static GreenMail mailServer(int port) {
    var mail = new GreenMail(new ServerSetup(port, Addresses.HOST, ServerSetup.PROTOCOL_SMTP));
    mail.start();
    return mail;
  }

  /**
   * Starts both where the notification service looks for them.
   *
   * @param data in which the secret is kept, before anything else makes one
   */
  static Receivers start(Path data, Addresses addresses) throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("webhook-secret"), SECRET);
    return new Receivers(addresses);
  }

  /** All calls, effects and repetitions. */
  List<ReceivedHook> hooks() {
    return webhook.received();
  }

  /** All mails that were taken. */
  List<MimeMessage> mails() {
    return Stream.concat(earlier.stream(), Arrays.stream(mail.getReceivedMessages())).toList();
  }

  static String text(MimeMessage mail) {
    try {
      return String.valueOf(mail.getContent());
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException("a mail that cannot be read", e);
    }
  }

  /** The receiver answers 500, and no mail is taken. */
  void goAway() throws IOException, InterruptedException {
    tell("/failing");
    earlier.addAll(Arrays.asList(mail.getReceivedMessages()));
    mail.stop();
  }

  /** Both take again what comes; mails that came before stay. */
  void comeBack() throws IOException, InterruptedException {
    tell("/working");
    mail = mailServer(smtp);
  }

  private void tell(String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(hooks.resolve(path)).POST(BodyPublishers.noBody()).build();
      http.send(request, BodyHandlers.discarding());
    }
  }

  @Override
  public void close() {
    webhook.close();
    mail.stop();
  }
}
