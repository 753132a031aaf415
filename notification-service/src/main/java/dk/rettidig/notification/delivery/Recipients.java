package dk.rettidig.notification.delivery;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.delivery.DeliverySettings.RecipientSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recipients of each municipality; the intake desk is always one of them. */
public final class Recipients {

  static final Recipient DESK =
      new Recipient("desk", "Modtagelsen", new Recipient.Desk(), Set.of("notification.sent.v1"));
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Map<Municipality, List<Recipient>> all;

  /**
   * @param environment reads a variable's value; null when it is not set
   * @throws UnusableRecipient with its name and the reason
   */
  Recipients(
      Map<String, List<RecipientSettings>> settings,
      Function<String, @Nullable String> environment) {
    all =
        settings.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> new Municipality(entry.getKey()),
                    entry -> recipients(entry.getValue(), environment)));
  }

  /** Everybody whom the municipality has configured. */
  public List<Recipient> of(Municipality municipality) {
    return all.getOrDefault(municipality, List.of(DESK));
  }

  /** The name of a recipient, also of one that is no longer configured: then it is the id. */
  public String shown(Municipality municipality, String id) {
    return find(municipality, id).map(Recipient::name).orElse(id);
  }

  Optional<Recipient> find(Municipality municipality, String id) {
    return of(municipality).stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private static List<Recipient> recipients(
      List<RecipientSettings> settings, Function<String, @Nullable String> environment) {
    var names = new HashSet<>(Set.of(DESK.id()));
    for (RecipientSettings each : settings) {
      if (!names.add(each.id())) {
        throw new UnusableRecipient(each.id(), "two recipients have this id");
      }
    }
    return Stream.concat(
            Stream.of(DESK), settings.stream().map(each -> recipient(each, environment)))
        .toList();
  }

  private static Recipient recipient(
      RecipientSettings settings, Function<String, @Nullable String> environment) {
    String name = Objects.requireNonNullElse(settings.name(), settings.id());
    return new Recipient(settings.id(), name, way(settings, environment), settings.kinds());
  }

  private static Recipient.Way way(
      RecipientSettings settings, Function<String, @Nullable String> environment) {
    return switch (settings.channel()) {
      case DESK -> throw new UnusableRecipient(settings.id(), "the desk is always there");
      case MAIL -> mail(settings);
      case WEBHOOK ->
          new Recipient.Webhook(
              secure(settings, URI.create(needed(settings, "address", settings.address()))),
              secret(settings, environment),
              needed(settings, "client", settings.client()));
    };
  }

  private static Recipient.Way mail(RecipientSettings settings) {
    Recipient.Whom whom = settings.whom();
    return whom == null
        ? new Recipient.Mailbox(needed(settings, "address", settings.address()))
        : new Recipient.StaffMail(whom);
  }

  private static URI secure(RecipientSettings settings, URI address) {
    boolean loopback = address.getHost() != null && LOOPBACK.contains(address.getHost());
    if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && loopback)) {
      throw new UnusableRecipient(settings.id(), "a webhook outside this machine needs https");
    }
    return address;
  }

  private static Secret secret(
      RecipientSettings settings, Function<String, @Nullable String> environment) {
    try {
      if (settings.secretFile() != null) {
        return new Secret(Files.readString(settings.secretFile()));
      }
      String variable = needed(settings, "secret-file or secret-env", settings.secretEnv());
      return new Secret(needed(settings, "value in " + variable, environment.apply(variable)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (IllegalArgumentException tooShort) {
      throw new UnusableRecipient(settings.id(), String.valueOf(tooShort.getMessage()));
    }
  }

  private static String needed(RecipientSettings settings, String what, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new UnusableRecipient(settings.id(), "it has no " + what);
    }
    return value;
  }
}
