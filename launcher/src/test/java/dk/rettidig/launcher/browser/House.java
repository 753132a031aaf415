package dk.rettidig.launcher.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.launcher.identity.ClientSecrets;
import dk.rettidig.launcher.identity.DemoUser;
import dk.rettidig.launcher.identity.IdentityApplication;
import dk.rettidig.portal.PortalApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Identity provider, portal, a stand-in for the services, and a browser of their own, shared by the
 * tests that ask for it one after the other.
 */
final class House implements AutoCloseable {

  static final DemoUser METTE =
      user("p-1", "mette", "Mette Holm", "Pædagog, Solsikken", Role.PROFESSIONAL);
  static final DemoUser LARS =
      user("p-2", "lars", "Lars Bech", "Pædagog, Kastanjen", Role.PROFESSIONAL);
  private static final List<DemoUser> USERS =
      List.of(
          METTE,
          LARS,
          user("p-3", "anne", "Anne Kjær", "Leder, Solsikken", Role.UNIT_LEADER),
          user("p-4", "sofie", "Sofie Lund", "Skolesocialrådgiver, Nordskolen", Role.ADVISER),
          user("p-5", "peter", "Peter Dahl", "", Role.INTAKE),
          user("p-6", "hanne", "Hanne Friis", "Børne- og familiechef", Role.MANAGER));
  private final StandInService service = new StandInService();
  private final int portalPort = freePort();
  private final int identityPort = freePort();
  private final Path folder = Files.createTempDirectory("identity");
  private final ConfigurableApplicationContext identity = identity();
  private ConfigurableApplicationContext portal = portal();
  private final Chromium chromium = new Chromium();

  House() throws IOException {}

  StandInService service() {
    return service;
  }

  String portalUrl() {
    return "http://127.0.0.1:" + portalPort;
  }

  /** A fresh browser profile; every wait in it ends. */
  BrowserContext visitor(Browser.NewContextOptions options) {
    return chromium.visitor(portalUrl(), options);
  }

  void stopPortal() {
    portal.close();
  }

  void startPortal() {
    portal = portal();
  }

  private ConfigurableApplicationContext identity() {
    return IdentityApplication.builder(() -> USERS)
        .run(
            "--server.port=" + identityPort,
            "--identity.folder=" + folder,
            "--identity.portals=" + portalUrl());
  }

  private ConfigurableApplicationContext portal() {
    return PortalApplication.builder()
        .sources(SamplePages.class, SamplePages.Place.class)
        .run(
            "--server.port=" + portalPort,
            "--server.servlet.session.cookie.secure=false",
            "--portal.login.issuer=http://127.0.0.1:" + identityPort,
            "--portal.login.client-secret=" + ClientSecrets.in(folder).of(ClientSecrets.PORTAL),
            "--spring.http.serviceclient.concern.base-url=" + service.url());
  }

  private static DemoUser user(String id, String username, String name, String title, Role role) {
    return new DemoUser(id, username, name, title, new Municipality("461"), Set.of(role));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    chromium.close();
    portal.close();
    identity.close();
    service.close();
  }
}
