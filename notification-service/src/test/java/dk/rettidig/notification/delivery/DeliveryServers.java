package dk.rettidig.notification.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Real servers to deliver to, and the recipients of municipality 901 that they stand for. */
@TestConfiguration(proxyBeanMethods = false)
public class DeliveryServers {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @Bean
  Receiver receiver(Clock clock) throws IOException {
    return new Receiver(new Secret(SECRET), clock);
  }

  @Bean
  MailServer mailServer() {
    return new MailServer();
  }

  @Bean
  Directory directory() throws IOException {
    return new Directory();
  }

  @Bean
  DynamicPropertyRegistrar recipientsToReach(
      Receiver receiver, MailServer mail, Directory directory) throws IOException {
    Path secret = kept(SECRET);
    Path clientSecret = kept(Directory.SECRET);
    return registry -> {
      registry.add("spring.mail.port", mail::port);
      registry.add("spring.mail.properties.mail.smtp.connectiontimeout", () -> "1000");
      registry.add("rettidig.directory.concern", directory::address);
      registry.add("rettidig.directory.token", () -> directory.address() + "/oauth2/token");
      registry.add("rettidig.directory.secret-file", clientSecret::toString);
      registry.add("rettidig.delivery.first-wait", () -> "50ms");
      registry.add("rettidig.delivery.attempt", () -> "3s");
      registry.add("rettidig.delivery.sweep", () -> "500ms");
      registry.add("rettidig.stream.heartbeat", () -> "200ms");
      registry.add("rettidig.stream.ring", () -> "240");
      registry.add("spring.mvc.async.request-timeout", () -> "1s");
      recipient(registry, 0, "intake-mailbox", "MAIL", "notification.sent.v1");
      registry.add(name(0, "address"), () -> "modtagelsen@nordsund.test");
      recipient(registry, 1, "leader", "MAIL", "notification.sent.v1");
      registry.add(name(1, "whom"), () -> "LEADER");
      recipient(registry, 2, "author", "MAIL", "notification.receipted.v1");
      registry.add(name(2, "whom"), () -> "AUTHOR");
      recipient(
          registry,
          3,
          "case-system",
          "WEBHOOK",
          "notification.sent.v1,notification.assessed.v1,escalation.raised.v1");
      registry.add(name(3, "address"), receiver::address);
      registry.add(name(3, "secret-file"), secret::toString);
      registry.add(name(3, "client"), () -> "case-system");
      recipient(registry, 4, "receiver", "MAIL", "escalation.raised.v1,escalation.passed-on.v1");
      registry.add(name(4, "whom"), () -> "RECEIVER");
    };
  }

  private static void recipient(
      DynamicPropertyRegistry registry, int index, String id, String channel, String kinds) {
    registry.add(name(index, "id"), () -> id);
    registry.add(name(index, "channel"), () -> channel);
    registry.add(name(index, "kinds"), () -> kinds);
  }

  private static String name(int index, String part) {
    return "rettidig.delivery.recipients.901[" + index + "]." + part;
  }

  private static Path kept(String secret) throws IOException {
    Path file = Files.createTempFile("rettidig-secret", "");
    file.toFile().deleteOnExit();
    return Files.writeString(file, secret + "\n");
  }
}
