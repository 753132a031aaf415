package dk.rettidig.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.ConcernApplication;
import dk.rettidig.embedded.broker.EmbeddedBroker;
import dk.rettidig.embedded.store.CommandAllowList;
import dk.rettidig.embedded.store.EmbeddedStore;
import dk.rettidig.launcher.JavaCommand;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.part.Running;
import dk.rettidig.meeting.MeetingApplication;
import dk.rettidig.notification.NotificationApplication;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service is the same by itself, started by its own main method on its own class path, as in the
 * launcher, where it shares a class path with everything else (D19).
 */
@Execution(ExecutionMode.CONCURRENT)
class SameBeansTest {

  /** Brought by Spring Security wherever its client library is; it does nothing without clients. */
  private static final String OAUTH2_CLIENT =
      "org.springframework.security.config.annotation.web.configuration.OAuth2ClientConfiguration";

  private static final Set<String> EXPLAINED =
      Set.of(
          OAUTH2_CLIENT,
          OAUTH2_CLIENT + "$OAuth2AuthorizedClientManagerConfiguration",
          OAUTH2_CLIENT + "$OAuth2ClientWebMvcSecurityConfiguration",
          "authorizedClientManagerRegistrar",
          // only its type differs, by the validation library; no body of those services uses it
          "mvcValidator");

  @TempDir private Path folder;

  static Stream<Arguments> services() {
    return Stream.of(
        Arguments.of(Part.CONCERN, ConcernApplication.class),
        Arguments.of(Part.MEETING, MeetingApplication.class),
        Arguments.of(Part.NOTIFICATION, NotificationApplication.class));
  }

  @ParameterizedTest
  @MethodSource("services")
  void aServiceHasTheSameBeansByItselfAsInTheLauncher(Part part, Class<?> application)
      throws IOException {
    try (var data = DataFolder.open(folder.resolve("data"), null, false);
        var broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        var store = EmbeddedStore.inMemory(0)) {
      var surroundings =
          new Surroundings(
              Addresses.free(),
              data,
              Map.of(
                  Surroundings.KAFKA,
                  broker.bootstrapServers(),
                  Surroundings.MONGODB,
                  store.connectionString(),
                  "KAFKA_REPLICAS",
                  "1"));

      Map<String, String> alone = alone(application, ownArguments(surroundings, part));
      Map<String, String> together = together(surroundings, part);

      alone.keySet().removeAll(EXPLAINED);
      together.keySet().removeAll(EXPLAINED);
      assertThat(alone).hasSizeGreaterThan(100);
      assertThat(together).containsExactlyInAnyOrderEntriesOf(alone);
    }
  }

  /** What it sends to its store meanwhile is on the allow-list (D9). */
  private static Map<String, String> together(Surroundings surroundings, Part part) {
    var allowed = new CommandAllowList();
    var parts = new LocalParts(surroundings, List::of);
    Map<String, String> beans;
    try (Running running =
        SpringApplication.withHook(_ -> new Judged(allowed), () -> parts.start(part))) {
      beans = Beans.of(((LocalParts.Application) running).context());
    }
    allowed.assertNone();
    return beans;
  }

  /** Adds the listener as an object beside the definitions of the application's beans. */
  private record Judged(CommandAllowList allowed) implements SpringApplicationRunListener {

    @Override
    public void contextLoaded(ConfigurableApplicationContext context) {
      MongoClientSettingsBuilderCustomizer listening = s -> s.addCommandListener(allowed);
      context.getBeanFactory().registerSingleton("judgedCommands", listening);
    }
  }

  /** Without what the launcher says only because of the class path that all share. */
  private static List<String> ownArguments(Surroundings surroundings, Part part) {
    return new PartSettings(surroundings)
        .service(part).stream()
            .filter(argument -> !argument.startsWith("--spring.autoconfigure.exclude"))
            .filter(argument -> !argument.startsWith("--spring.config.name"))
            .toList();
  }

  private static Map<String, String> alone(Class<?> application, List<String> arguments)
      throws IOException {
    List<String> named =
        Stream.concat(Stream.of(application.getName()), arguments.stream()).toList();
    List<String> command = JavaCommand.of(List.of(), classPath(application), Beans.class, named);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Map<String, String> beans = new TreeMap<>();
    List<String> rest = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(Beans.BEAN)) {
          String[] bean = line.substring(Beans.BEAN.length()).split(" ", 2);
          beans.put(bean[0], bean[1]);
        } else {
          rest.add(line);
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(beans).as("what it said instead: %s", rest).isNotEmpty();
    return beans;
  }

  /** The build writes each module's own class path beside its classes. */
  private static String classPath(Class<?> application) throws IOException {
    Path classes = home(application);
    String libraries = Files.readString(classes.resolveSibling("classpath.txt")).strip();
    return String.join(
        File.pathSeparator, classes.toString(), libraries, home(SameBeansTest.class).toString());
  }

  private static Path home(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
