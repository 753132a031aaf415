package dk.rettidig.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.portal.reader.Reader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the realm of the composed whole against what the portal and the services ask for. */
class ComposedRealmTest {

  private static final List<String> MUNICIPALITIES = List.of("901", "902");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNode REALM =
      JSON.readTree(Path.of("../deploy/keycloak/rettidig-realm.json").toFile());

  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"portal", "notification-service", "case-system"})
  void everyScopeThatAClientAsksForExistsAndIsItsOwn(String client) {
    // no client scope stands for openid
    Set<String> asked =
        Objects.requireNonNull(ours().findByClientId(client)).getScopes().stream()
            .filter(scope -> !scope.equals("openid"))
            .collect(Collectors.toSet());

    assertThat(asked).isNotEmpty();
    assertThat(scopesOf(client(client))).containsAll(asked);
    assertThat(REALM.path("clientScopes").valueStream().map(scope -> scope.path("name").asString()))
        .containsAll(scopesOf(client(client)));
  }

  @Test
  void onlyServicesAreGivenTheDirectory() {
    assertThat(scopesOf(client("notification-service"))).contains("directory");
    assertThat(scopesOf(client("case-system"))).doesNotContain("directory");
    assertThat(Objects.requireNonNull(ours().findByClientId("case-system")).getScopes())
        .doesNotContain("directory");
  }

  @Test
  void onlyTheServiceOfTheDeskAsksWhoAChildIs() {
    List<String> asking =
        Stream.concat(ClientSecrets.SERVICES.stream(), Stream.of("portal", "case-system", "check"))
            .filter(id ->
                Objects.requireNonNull(ours().findByClientId(id)).getScopes().contains("identify"))
            .toList();

    assertThat(asking).containsExactly("notification-service");
    assertThat(
            REALM.path("clients").valueStream().filter(one -> scopesOf(one).contains("identify")))
        .hasSize(1);
    assertThat(scopesOf(client("notification-service"))).contains("identify");
  }

  @Test
  void aLoginTellsThePortalWhoReads() {
    Map<String, Object> all =
        Map.of("sub", "person-1", "municipality", "901", "roles", List.of("ADMIN"), "name", "Anne");
    Set<String> told = claims(client("portal"), "id.token.claim");

    Map<String, Object> token =
        all.entrySet().stream()
            .filter(claim -> told.contains(claim.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(Reader.of(() -> token))
        .isEqualTo(new Reader("person-1", new Municipality("901"), Set.of(Role.ADMIN), "Anne"));
  }

  @Test
  void anAccessTokenTellsTheServicesWhoReads() {
    assertThat(claims(client("portal"), "access.token.claim"))
        .contains("sub", "municipality", "roles", "aud");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notification-service", "case-system"})
  void aSystemsTokenSaysItsClientAndNoRoles(String id) {
    assertThat(claims(client(id), "access.token.claim"))
        .contains("sub", "aud")
        .doesNotContain("roles");
    assertThat(mappers(client(id)).map(mapper -> mapper.at("/config/claim.value").asString("")))
        .contains(id);
  }

  /** What is not declared is thrown away; who could change it could be anybody. */
  @Test
  void everyAttributeInATokenIsDeclaredAndOnlyAnAdministratorChangesIt() {
    List<String> attributes =
        mappers(client("portal"))
            .map(mapper -> mapper.path("config").path("user.attribute").asString(""))
            .filter(attribute -> !attribute.isEmpty())
            .toList();
    Map<String, List<String>> editors =
        profile()
            .collect(
                Collectors.toMap(
                    attribute -> attribute.path("name").asString(),
                    attribute ->
                        attribute
                            .at("/permissions/edit")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList()));

    assertThat(attributes)
        .containsExactlyInAnyOrder("municipality", "person")
        .allSatisfy(attribute -> assertThat(editors.get(attribute)).containsExactly("admin"));
  }

  private static Stream<JsonNode> profile() {
    String pointer =
        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0";
    return JSON.readTree(REALM.at(pointer).asString()).path("attributes").valueStream();
  }

  private static RegisteredClientRepository ours() {
    String here = "http://127.0.0.1:1";
    return new Clients()
        .registeredClients(
            new IdentitySettings(here, folder, List.of(URI.create(here)), MUNICIPALITIES));
  }

  private static JsonNode client(String id) {
    return named(REALM.path("clients"), "clientId", id);
  }

  private static JsonNode named(JsonNode list, String field, String name) {
    return list.valueStream()
        .filter(one -> one.path(field).asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  private static Set<String> scopesOf(JsonNode client) {
    return Stream.of("defaultClientScopes", "optionalClientScopes")
        .flatMap(field -> client.path(field).valueStream())
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  /** The client's own and those of its scopes. */
  private static Stream<JsonNode> mappers(JsonNode client) {
    Stream<JsonNode> scopes =
        scopesOf(client).stream().map(name -> named(REALM.path("clientScopes"), "name", name));
    return Stream.concat(Stream.of(client), scopes)
        .flatMap(holder -> holder.path("protocolMappers").valueStream());
  }

  /** The claims of one kind of token; some mappers know only one claim and do not say which. */
  private static Set<String> claims(JsonNode client, String token) {
    return mappers(client)
        .filter(mapper -> mapper.path("config").path(token).asString("").equals("true"))
        .map(mapper ->
            switch (mapper.path("protocolMapper").asString()) {
              case "oidc-full-name-mapper" -> "name";
              case "oidc-sub-mapper" -> "sub";
              case "oidc-audience-mapper" ->
                  mapper.at("/config/included.custom.audience").asString().equals("rettidig")
                      ? "aud"
                      : "another audience";
              default -> mapper.path("config").path("claim.name").asString();
            })
        .collect(Collectors.toSet());
  }
}
