package dk.rettidig.launcher.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.concern.ConcernApplication;
import dk.rettidig.embedded.broker.EmbeddedBroker;
import dk.rettidig.embedded.store.EmbeddedStore;
import dk.rettidig.launcher.identity.ClientSecrets;
import dk.rettidig.launcher.identity.DemoUsers;
import dk.rettidig.launcher.identity.IdentityApplication;
import dk.rettidig.launcher.mail.MailCatcher;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.part.Running;
import dk.rettidig.launcher.webhook.CaseSystem;
import dk.rettidig.launcher.webhook.Fetching;
import dk.rettidig.launcher.webhook.WebhookReceiver;
import dk.rettidig.meeting.MeetingApplication;
import dk.rettidig.notification.NotificationApplication;
import dk.rettidig.portal.PortalApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts parts in this process, each application as a context of its own (D19). */
public final class LocalParts implements PartStarter {

  private final Surroundings surroundings;
  private final Addresses addresses;
  private final PartSettings settings;
  private final DemoUsers users;

  /**
   * @param users who can log in at the identity provider
   */
  public LocalParts(Surroundings surroundings, DemoUsers users) {
    this.surroundings = surroundings;
    this.addresses = surroundings.addresses();
    this.settings = new PartSettings(surroundings);
    this.users = users;
  }

  @Override
  public Running start(Part part) {
    return switch (part) {
      case BROKER -> EmbeddedBroker.start(surroundings.folder("broker"), port(part))::close;
      case STORE -> EmbeddedStore.durable(surroundings.folder("store"), port(part))::close;
      case MAIL -> MailCatcher.start(port(part), addresses.url(part).getPort());
      case WEBHOOK -> webhook(port(part));
      case IDENTITY -> context(IdentityApplication.builder(users), settings.identity());
      case CONCERN -> service(ConcernApplication.class, part);
      case MEETING -> service(MeetingApplication.class, part);
      case NOTIFICATION -> service(NotificationApplication.class, part);
      case PORTAL -> context(PortalApplication.builder(), settings.portal());
    };
  }

  private Running webhook(int port) {
    try {
      String secret = Files.readString(surroundings.webhookSecret()).strip();
      return WebhookReceiver.start(port, secret.getBytes(UTF_8), Clock.systemUTC(), caseSystem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a login from elsewhere the case system has no credentials there. */
  private Fetching caseSystem() {
    if (!surroundings.usesOwnIdentity()) {
      return Fetching.REFUSED;
    }
    String secret = settings.secret(ClientSecrets.CASE_SYSTEM);
    return new CaseSystem(settings.tokens(), ClientSecrets.CASE_SYSTEM, secret);
  }

  private int port(Part part) {
    return addresses.port(part);
  }

  /** An application that runs in this process. */
  record Application(ConfigurableApplicationContext context) implements Running {

    @Override
    public void close() {
      context.close();
    }
  }

  private Running service(Class<?> application, Part part) {
    return context(new SpringApplicationBuilder(application), settings.service(part));
  }

  /** Closed by us in the right order, so never by a hook of its own. */
  private static Running context(SpringApplicationBuilder application, List<String> arguments) {
    ConfigurableApplicationContext context =
        application
            .registerShutdownHook(false)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .run(arguments.toArray(String[]::new));
    return new Application(context);
  }
}
