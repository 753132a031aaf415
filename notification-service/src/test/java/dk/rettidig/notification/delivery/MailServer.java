package dk.rettidig.notification.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real mail server that can be stopped and started again at the same port. */
public final class MailServer implements AutoCloseable {

  private final int port = freePort();
  private final List<MimeMessage> before = new ArrayList<>();
  private GreenMail server = started();

  int port() {
    return port;
  }

  synchronized void stop() {
    before.addAll(Arrays.asList(server.getReceivedMessages()));
    server.stop();
  }

  synchronized void start() {
    server = started();
  }

  /** All mails to an address since the first start. */
  synchronized List<MimeMessage> to(String address) {
    var all = new ArrayList<>(before);
    all.addAll(Arrays.asList(server.getReceivedMessages()));
    return all.stream().filter(mail -> isTo(mail, address)).toList();
  }

  /** The subject and the words of a mail. */
  static String text(MimeMessage mail) {
    try {
      return mail.getSubject() + "\n" + mail.getContent();
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().equals(address));
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private GreenMail started() {
    var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(10_000);
    var mail = new GreenMail(setup);
    mail.start();
    return mail;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    server.stop();
  }
}
