package dk.rettidig.launcher.start;

import dk.rettidig.launcher.demo.DemoHouse;
import dk.rettidig.launcher.identity.ClientSecrets;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parts are told: their addresses, their folder, and what is used from outside instead of
 * an embedded part.
 *
 * <p>{@code KAFKA_BOOTSTRAP_SERVERS}, {@code MONGODB_URI} and {@code IDENTITY_ISSUER} each replace
 * one part.
 *
 * @param environment the variables of the process
 */
public record Surroundings(Addresses addresses, DataFolder data, Map<String, String> environment) {

  /** Replaces the embedded broker. */
  public static final String KAFKA = "KAFKA_BOOTSTRAP_SERVERS";

  /** Replaces the embedded store; without a database. */
  public static final String MONGODB = "MONGODB_URI";

  /** Replaces the identity provider with demo users. */
  public static final String ISSUER = "IDENTITY_ISSUER";

  /** Three-digit codes with commas; without it the demo's. */
  public static final String MUNICIPALITIES = "MUNICIPALITIES";

  /** Where webhooks go, instead of the receiver to look at. */
  public static final String WEBHOOK = "WEBHOOK_URL";

  /** Of which types of events, with commas. */
  public static final String WEBHOOK_KINDS = "WEBHOOK_KINDS";

  /** Where the signing keys of an external identity provider are. */
  private static final String ISSUER_KEYS = "IDENTITY_JWK_SET_URI";

  /** Copies the environment. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Whether something outside stands in for the part. */
  boolean replaced(Part part) {
    return switch (part) {
      case BROKER -> outside(KAFKA).isPresent();
      case STORE -> outside(MONGODB).isPresent();
      case IDENTITY -> outside(ISSUER).isPresent();
      default -> false;
    };
  }

  /** Whether the demo users can log in. */
  public boolean usesOwnIdentity() {
    return !replaced(Part.IDENTITY);
  }

  /** For {@code bootstrap.servers}. */
  public String kafka() {
    return outside(KAFKA).orElse(Addresses.HOST + ":" + addresses.port(Part.BROKER));
  }

  /** For the driver. */
  public String mongodb() {
    return outside(MONGODB)
        .orElse("mongodb://" + Addresses.HOST + ":" + addresses.port(Part.STORE));
  }

  /** As every token says it. */
  public String issuer() {
    return outside(ISSUER).orElse(addresses.url(Part.IDENTITY).toString());
  }

  String issuerKeys() {
    return outside(ISSUER_KEYS).orElse(issuer() + "/oauth2/jwks");
  }

  /** The codes of those that every service serves. */
  List<String> municipalities() {
    return outside(MUNICIPALITIES)
        .map(codes -> List.of(codes.split(",", -1)))
        .orElse(List.of(DemoHouse.NORDSUND.code(), DemoHouse.SYDHAVN.code()));
  }

  /** Where a municipality's case system takes webhooks. */
  String webhook() {
    return outside(WEBHOOK).orElse(addresses.url(Part.WEBHOOK) + "/hook");
  }

  /** What a municipality's case system is told of. */
  String webhookKinds() {
    return outside(WEBHOOK_KINDS).orElse("notification.sent.v1");
  }

  /** 1 on the embedded broker, 3 elsewhere unless told otherwise. */
  String replicas() {
    String usual = replaced(Part.BROKER) ? "3" : "1";
    return outside("KAFKA_REPLICAS").orElse(usual);
  }

  /** Makes what several parts share and none may make twice. */
  public void makeSecrets() {
    webhookSecret();
    if (usesOwnIdentity()) {
      clientSecrets();
    }
  }

  /** Of the identity provider's clients. */
  ClientSecrets clientSecrets() {
    return ClientSecrets.in(clients());
  }

  /** Where the identity provider keeps its clients' secrets and its keys. */
  Path clients() {
    return folder("identity");
  }

  /** Shared by the sender and the receiver of webhooks; made at the first start. */
  Path webhookSecret() {
    return data.secret("webhook-secret");
  }

  Path folder(String name) {
    return data.of(name);
  }

  private Optional<String> outside(String variable) {
    @Nullable String value = environment.get(variable);
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }
}
