package dk.rettidig.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would go wrong in {@code docker-compose.yml} without a word. */
class ComposeFileTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNode SERVICES = services();

  private static JsonNode services() {
    var yaml = new YamlMapFactoryBean();
    yaml.setResources(new FileSystemResource(ROOT.resolve("docker-compose.yml")));
    return JSON.valueToTree(yaml.getObject()).path("services");
  }

  @Test
  void everyBrokerWritesWhereItsVolumeLies() {
    List<JsonNode> brokers = those(service -> service.path("environment").has("KAFKA_NODE_ID"));

    assertThat(brokers)
        .hasSize(3)
        .allSatisfy(broker ->
            assertThat(broker.path("volumes").valueStream())
                .singleElement()
                .extracting(volume -> volume.asString().split(":", -1)[1])
                .isEqualTo(broker.path("environment").path("KAFKA_LOG_DIRS").asString()));
  }

  @Test
  void everyForeignImageIsOneVersion() {
    assertThat(those(service -> service.has("image")))
        .hasSize(8)
        .extracting(service -> service.path("image").asString())
        .allMatch(image -> image.matches(".+:v?\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  void everyVariableOfOurPartsIsReadByTheCode() {
    List<JsonNode> ours = those(service -> service.has("build"));
    Stream<String> given =
        ours.stream().flatMap(part -> part.path("environment").propertyNames().stream());
    Set<String> read = read();

    assertThat(ours).hasSize(4);
    // the framework's own, for the file of recipients
    assertThat(given.filter(name -> !name.equals("SPRING_CONFIG_ADDITIONAL_LOCATION")))
        .isNotEmpty()
        .allMatch(name -> read.contains(plain(name)));
  }

  @Test
  void everySecretOfTheRealmIsGivenToTheIdentityProvider() {
    JsonNode realm = JSON.readTree(ROOT.resolve("deploy/keycloak/rettidig-realm.json").toFile());
    Set<String> given = Set.copyOf(SERVICES.at("/keycloak/environment").propertyNames());

    assertThat(realm.has("users")).isFalse();
    assertThat(realm.path("clients").valueStream())
        .isNotEmpty()
        .allSatisfy(client ->
            assertThat(names(client.path("secret").asString())).hasSize(1).isSubsetOf(given));
  }

  private static List<JsonNode> those(Predicate<JsonNode> wanted) {
    return SERVICES.valueStream().filter(wanted).toList();
  }

  /** Settings in our files, variables in them, and settings that classes are bound to. */
  private static Set<String> read() {
    var files = new YamlPropertiesFactoryBean();
    files.setResources(
        Stream.of("concern.yaml", "meeting.yaml", "notification.yaml", "portal.yml")
            .map(ClassPathResource::new)
            .toArray(ClassPathResource[]::new));
    var settings = Objects.requireNonNull(files.getObject());
    Stream<String> variables =
        settings.values().stream().flatMap(value -> names(value.toString()).stream());
    return Stream.of(settings.keySet().stream().map(Object::toString), variables, bound())
        .flatMap(names -> names)
        .map(ComposeFileTest::plain)
        .collect(Collectors.toSet());
  }

  private static Stream<String> bound() {
    var classes = new ClassPathScanningCandidateComponentProvider(false);
    classes.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return classes.findCandidateComponents("dk.rettidig").stream()
        .map(found -> type(Objects.requireNonNull(found.getBeanClassName())))
        .flatMap(type -> {
          String prefix = type.getAnnotation(ConfigurationProperties.class).value();
          return Arrays.stream(type.getRecordComponents())
              .map(component -> prefix + "." + component.getName());
        });
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> names(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** Variables and settings name the same thing with other signs between the words. */
  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
  }
}
