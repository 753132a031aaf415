package dk.rettidig.launcher.canary;

import static org.awaitility.Awaitility.await;

import dk.rettidig.embedded.FreePort;
import dk.rettidig.launcher.JavaCommand;
import dk.rettidig.launcher.Launcher;
import dk.rettidig.launcher.Portal;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.identity.ClientSecrets;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.start.DataFolder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Everything as a process of its own with a small demo in it. It logs as much as in production, and
 * keeps access logs with queries and referrers, which no part does by itself.
 */
public final class WholeHouse implements AutoCloseable {

  private static final String FULL = "The demo municipalities are full.";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder;
  private final Process process;
  private final Reach reach;
  private final int broker;
  private final URI secondPortal;
  private final Visitors visitors;
  private final Map<String, Portal> portals = new ConcurrentHashMap<>();
  private final Canaries canaries = new Canaries();

  private WholeHouse(Path folder, Process process, Addresses addresses, URI secondPortal) {
    this.folder = folder;
    this.process = process;
    this.reach = Reach.of(addresses);
    this.broker = addresses.base() + 7;
    this.secondPortal = secondPortal;
    this.visitors = new Visitors(reach);
  }

  static WholeHouse start() throws IOException {
    Path folder = Files.createTempDirectory("rettidig-whole");
    Addresses addresses = Addresses.free();
    var second = URI.create("http://" + Addresses.HOST + ":" + FreePort.orFree(0));
    var process =
        new ProcessBuilder(command(folder, addresses, second))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("console.txt").toFile())
            .start();
    var house = new WholeHouse(folder, process, addresses, second);
    try {
      await().atMost(PATIENCE).until(() -> !process.isAlive() || house.console().contains(FULL));
      if (!process.isAlive()) {
        throw new IllegalStateException("the launcher ended: " + house.console());
      }
      return house;
    } catch (RuntimeException e) {
      house.close();
      throw e;
    }
  }

  private static List<String> command(Path folder, Addresses addresses, URI secondPortal) {
    List<String> options =
        List.of(
            "-Dlogging.level.root=INFO",
            "-Dlogging.threshold.console=INFO",
            "-Dserver.tomcat.accesslog.enabled=true",
            "-Dserver.tomcat.accesslog.buffered=false",
            "-Dserver.tomcat.accesslog.prefix=${spring.application.name}",
            "-Dserver.tomcat.accesslog.directory=" + folder.resolve("access"),
            "-Dserver.tomcat.accesslog.pattern=%t \"%r\" %s \"%{Referer}i\" \"%{Location}o\"",
            "-Didentity.portals=" + addresses.url(Part.PORTAL) + "," + secondPortal,
            "-Dspring.jmx.enabled=true",
            "-Dspring.jmx.unique-names=true",
            "-Dmanagement.endpoints.jmx.exposure.include=metrics");
    List<String> arguments =
        List.of(
            "--data",
            folder.resolve("data").toString(),
            "--port-base",
            String.valueOf(addresses.base()),
            "--size",
            "40");
    return JavaCommand.of(options, classPath(), Launcher.class, arguments);
  }

  /** Without the tests' own log settings, which are quieter than those of the product. */
  private static String classPath() {
    return JavaCommand.classPath().stream()
        .filter(entry -> !Files.exists(Path.of(entry, "logback-test.xml")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Where its doors are. */
  public Reach reach() {
    return reach;
  }

  /** Where its identity provider lets in a portal that a test starts beside its own. */
  public URI secondPortal() {
    return secondPortal;
  }

  /** What its identity provider knows every portal by. */
  public String portalSecret() {
    return ClientSecrets.in(folder.resolve("data/identity")).of(ClientSecrets.PORTAL);
  }

  /** Demo users over the services' own interfaces. */
  public Visitor as(String username) {
    return visitors.as(username);
  }

  /** What was planted so far. */
  public Canaries canaries() {
    return canaries;
  }

  /** The portal's pages as the user, logged in once. */
  Portal portal(String username) {
    return portals.computeIfAbsent(username, name -> Portal.as(name, reach));
  }

  String brokerAddress() {
    return Addresses.HOST + ":" + broker;
  }

  /** The data folder, the access logs and the console. */
  Path folder() {
    return folder;
  }

  long pid() {
    return process.pid();
  }

  String console() {
    try {
      return Files.readString(folder.resolve("console.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    visitors.close();
    portals.values().forEach(Portal::close);
    process.destroyForcibly().onExit().join();
    try {
      DataFolder.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
