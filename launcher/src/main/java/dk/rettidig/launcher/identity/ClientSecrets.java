package dk.rettidig.launcher.identity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The secrets of the clients that can keep one, made at the first start and kept in the folder. */
public final class ClientSecrets {

  /** The portal's client id. */
  public static final String PORTAL = "portal";

  /** The client id of the service of the intake desk, which alone asks who a child is. */
  static final String NOTIFICATION = "notification-service";

  /** The client ids of the services, for tokens in their own name. */
  public static final List<String> SERVICES =
      List.of("concern-service", "meeting-service", NOTIFICATION);

  /** The client id of a municipality's case system, which fetches what webhooks tell of. */
  public static final String CASE_SYSTEM = "case-system";

  private static final int BYTES = 32;
  private static final String FILE = "client-secrets.properties";

  private final Map<String, String> secrets;

  private ClientSecrets(Map<String, String> secrets) {
    this.secrets = Map.copyOf(secrets);
  }

  /**
   * Reads the folder's secrets and makes those that are missing.
   *
   * @throws UncheckedIOException when the folder cannot be read or written
   */
  public static synchronized ClientSecrets in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      var kept = new Properties();
      if (Files.exists(file)) {
        kept.load(new StringReader(Files.readString(file)));
      }
      boolean made = false;
      for (String client : clients()) {
        made |= kept.putIfAbsent(client, random()) == null;
      }
      if (made) {
        OwnerOnly.write(folder, FILE, lines(kept));
      }
      return new ClientSecrets(
          clients().stream().collect(Collectors.toMap(id -> id, kept::getProperty)));
    } catch (IOException e) {
      throw new UncheckedIOException("client secrets in " + folder, e);
    }
  }

  /**
   * The client's secret.
   *
   * @throws IllegalArgumentException for a client that has none
   */
  public String of(String client) {
    String secret = secrets.get(client);
    if (secret == null) {
      throw new IllegalArgumentException("no such client: " + client);
    }
    return secret;
  }

  private static List<String> clients() {
    return Stream.concat(Stream.of(PORTAL, CASE_SYSTEM), SERVICES.stream()).toList();
  }

  private static String lines(Properties secrets) {
    return clients().stream()
        .map(client -> client + "=" + secrets.getProperty(client) + "\n")
        .collect(Collectors.joining());
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
