package dk.rettidig.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

  @Test
  void showsTheMailThatCameAndRunsNothingInIt() throws Exception {
    try (var catcher = MailCatcher.start(0, 0)) {
      send(catcher.smtpPort(), "Nyt <b>i</b> Rettidig", "<script>alert(1)</script>");

      String page = page(catcher.pagePort());

      assertThat(page)
          .contains("Nyt &lt;b&gt;i&lt;/b&gt; Rettidig", "&lt;script&gt;", "modtager@902.example")
          .doesNotContain("<script>");
      assertThat(catcher.mails())
          .singleElement()
          .satisfies(mail -> assertThat(mail.to()).isEqualTo("modtager@902.example"));
    }
  }

  @Test
  void saysThatNothingCame() throws Exception {
    try (var catcher = MailCatcher.start(0, 0)) {
      assertThat(page(catcher.pagePort())).contains("Der er ikke kommet nogen mails");
    }
  }

  private static void send(int port, String subject, String text) throws Exception {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", String.valueOf(port));
    var message = new MimeMessage(Session.getInstance(settings));
    message.setFrom(new InternetAddress("rettidig@901.example"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("modtager@902.example"));
    message.setSubject(subject);
    message.setText(text);
    Transport.send(message);
  }

  private static String page(int port) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
