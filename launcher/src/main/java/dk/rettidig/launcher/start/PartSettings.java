package dk.rettidig.launcher.start;

import dk.rettidig.launcher.identity.ClientSecrets;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each application is told, as arguments: stronger than its settings file. */
final class PartSettings {

  private final Surroundings surroundings;
  private final Addresses addresses;

  PartSettings(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.addresses = surroundings.addresses();
  }

  List<String> service(Part part) {
    List<String> all = new ArrayList<>(web(part));
    all.addAll(
        arguments(
            Map.of(
                "spring.config.name", part.label(),
                "rettidig.municipalities", String.join(",", surroundings.municipalities()),
                "rettidig.keys", surroundings.folder("keys").resolve(part.label()).toString(),
                "rettidig.create-keys", "true",
                "rettidig.replicas", surroundings.replicas(),
                "rettidig.identity.issuer", surroundings.issuer(),
                "rettidig.identity.keys", surroundings.issuerKeys(),
                "spring.mongodb.uri", surroundings.mongodb(),
                "spring.kafka.bootstrap-servers", surroundings.kafka(),
                "spring.autoconfigure.exclude", String.join(",", NotForServices.of(part)))));
    if (part == Part.NOTIFICATION) {
      all.addAll(delivery());
    }
    return all;
  }

  private List<String> delivery() {
    String service = "notification-service";
    List<String> all = new ArrayList<>();
    all.addAll(
        arguments(
            Map.of(
                "spring.mail.host", Addresses.HOST,
                "spring.mail.port", String.valueOf(addresses.port(Part.MAIL)),
                "rettidig.delivery.portal", addresses.url(Part.PORTAL).toString(),
                "rettidig.delivery.api", addresses.url(Part.NOTIFICATION).toString(),
                "rettidig.directory.concern", addresses.url(Part.CONCERN).toString())));
    if (!surroundings.replaced(Part.IDENTITY)) {
      all.addAll(
          arguments(
              Map.of(
                  "rettidig.directory.token",
                  tokens().toString(),
                  "rettidig.directory.client",
                  service,
                  "rettidig.directory.secret-file",
                  surroundings.data().keep(service + ".secret", secret(service)).toString())));
    }
    for (String municipality : surroundings.municipalities()) {
      all.addAll(told(municipality));
    }
    return all;
  }

  /** The secret of one of the clients of our own identity provider. */
  String secret(String client) {
    return surroundings.clientSecrets().of(client);
  }

  /** Where clients ask for tokens. */
  URI tokens() {
    return URI.create(surroundings.issuer() + "/oauth2/token");
  }

  /** The desk's mailbox, the case system, and by mail the leader and the author themselves. */
  private List<Map<String, String>> recipients(String municipality) {
    return List.of(
        Map.of(
            "id", "desk-mailbox",
            "name", "Modtagelsens postkasse",
            "channel", "MAIL",
            "kinds", "notification.sent.v1,notification.forwarding-late.v1",
            "address", "modtagelsen@" + municipality + ".example"),
        Map.of(
            "id",
            "case-system",
            "name",
            "Fagsystemet",
            "channel",
            "WEBHOOK",
            "kinds",
            surroundings.webhookKinds(),
            "address",
            surroundings.webhook(),
            "client",
            "case-system",
            "secret-file",
            surroundings.webhookSecret().toString()),
        Map.of(
            "id", "leader",
            "name", "Lederen",
            "channel", "MAIL",
            "whom", "LEADER",
            "kinds", "notification.sent.v1,notification.draft-waits.v1"),
        Map.of(
            "id", "author",
            "name", "Den, der har underrettet",
            "channel", "MAIL",
            "whom", "AUTHOR",
            "kinds",
                "notification.draft-waits.v1,notification.receipted.v1,notification.fed-back.v1"));
  }

  private List<String> told(String municipality) {
    List<Map<String, String>> recipients = recipients(municipality);
    List<String> all = new ArrayList<>();
    for (int place = 0; place < recipients.size(); place++) {
      String prefix = "--rettidig.delivery.recipients.%s[%d].".formatted(municipality, place);
      recipients.get(place).forEach((name, value) -> all.add(prefix + name + "=" + value));
    }
    return all;
  }

  List<String> identity() {
    List<String> all = new ArrayList<>(web(Part.IDENTITY));
    all.addAll(
        arguments(
            Map.of(
                "PORTAL_PORT", String.valueOf(addresses.port(Part.PORTAL)),
                "identity.folder", surroundings.clients().toString(),
                "identity.municipalities", String.join(",", surroundings.municipalities()))));
    return all;
  }

  List<String> portal() {
    List<String> all = new ArrayList<>(web(Part.PORTAL));
    // there is no TLS on the loopback address
    all.add("--server.servlet.session.cookie.secure=false");
    for (Part service : List.of(Part.CONCERN, Part.MEETING, Part.NOTIFICATION)) {
      all.add(
          "--spring.http.serviceclient.%s.base-url=%s"
              .formatted(service.label(), addresses.url(service)));
    }
    if (!surroundings.replaced(Part.IDENTITY)) {
      all.addAll(
          arguments(
              Map.of(
                  "portal.login.issuer",
                  surroundings.issuer(),
                  "portal.login.client-secret",
                  secret(ClientSecrets.PORTAL))));
    }
    return all;
  }

  private List<String> web(Part part) {
    return arguments(
        Map.of(
            "server.port",
            String.valueOf(addresses.port(part)),
            "server.address",
            Addresses.HOST,
            // open streams end with the process; whatever was acknowledged is kept already
            "spring.lifecycle.timeout-per-shutdown-phase",
            "2s"));
  }

  private static List<String> arguments(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toList();
  }
}
