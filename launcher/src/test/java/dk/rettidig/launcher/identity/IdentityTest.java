package dk.rettidig.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class IdentityTest {

  private static final DemoUser BOTH =
      new DemoUser(
          "person-7",
          "anne",
          "Anne Kjær",
          "Leder",
          new Municipality("461"),
          Set.of(Role.UNIT_LEADER, Role.PROFESSIONAL));

  @TempDir private static Path folder;
  private static int port;
  private static ConfigurableApplicationContext running;

  @BeforeAll
  static void start() throws IOException {
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    running = run();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static ConfigurableApplicationContext run() {
    return IdentityApplication.builder(() -> List.of(BOTH))
        .run(
            "--server.port=" + port,
            "--identity.folder=" + folder,
            "--identity.portals=http://127.0.0.1:1");
  }

  private static CheckLogin login() {
    return new CheckLogin("http://127.0.0.1:" + port);
  }

  @Test
  void givesAUserWhoReallyLogsInATokenWithTheFourClaims() throws Exception {
    CheckLogin.Tokens tokens = login().tokens("anne");

    for (String token : List.of(tokens.access(), tokens.id())) {
      JWTClaimsSet claims = claims(token);
      assertThat(claims.getSubject()).isEqualTo("person-7");
      assertThat(claims.getStringClaim("municipality")).isEqualTo("461");
      assertThat(claims.getStringListClaim("roles")).containsExactly("PROFESSIONAL", "UNIT_LEADER");
      assertThat(claims.getStringClaim("name")).isEqualTo("Anne Kjær");
      assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:" + port);
    }
  }

  @Test
  void givesAccessForHalfAnHour() throws Exception {
    JWTClaimsSet claims = claims(login().tokens("anne").access());

    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void refusesAStranger() throws Exception {
    assertThat(login().locationAfterLogin("nobody")).endsWith("/login?unknown");
  }

  @Test
  void givesAServiceATokenInItsOwnNameOnly() throws Exception {
    String secret = ClientSecrets.in(folder).of("meeting-service");
    JWTClaimsSet claims = claims(login().serviceToken("meeting-service", secret));

    assertThat(claims.getSubject()).isEqualTo("meeting-service");
    assertThat(claims.getClaims()).doesNotContainKeys("municipality", "roles", "name");
    assertThat(login().serviceStatus("meeting-service", "wrong")).isEqualTo(401);
  }

  @Test
  void signsWithTheSameKeyAfterARestart() throws Exception {
    String before = SignedJWT.parse(login().tokens("anne").access()).getHeader().getKeyID();
    String secret = ClientSecrets.in(folder).of(ClientSecrets.PORTAL);
    running.close();
    running = run();

    assertThat(SignedJWT.parse(login().tokens("anne").access()).getHeader().getKeyID())
        .isEqualTo(before);
    assertThat(ClientSecrets.in(folder).of(ClientSecrets.PORTAL)).isEqualTo(secret);
  }

  @Test
  void keepsItsSecretsFromOthersOnTheMachine() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.toList())
          .hasSize(2)
          .allSatisfy(file ->
              assertThat(Files.getPosixFilePermissions(file))
                  .isEqualTo(PosixFilePermissions.fromString("rw-------")));
    }
  }

  @Test
  void knowsNoSecretOfAnybodyElse() {
    assertThatIllegalArgumentException().isThrownBy(() -> ClientSecrets.in(folder).of("stranger"));
  }

  private static JWTClaimsSet claims(String token) throws ParseException {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }
}
