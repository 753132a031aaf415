package dk.rettidig.common.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rettidig.common.service.KernelSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of the service under test: as its code says it, and as it is committed. */
public final class ServiceContract {

  /** Set to true, it lets the tests write the documents anew instead of comparing them. */
  public static final String WRITE = "contracts.write";

  private final String service;
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final JsonMapper json;

  ServiceContract(
      KernelSettings settings,
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings,
      JsonMapper json) {
    this.service = settings.service() + "-service";
    this.mappings = mappings;
    this.json = json;
  }

  /** The document that the running code makes. */
  public ObjectNode made() {
    boolean leavesOutNulls =
        json.serializationConfig().getDefaultPropertyInclusion().getValueInclusion()
            == JsonInclude.Include.NON_NULL;
    return OpenApi.of(
        service, mappings.getObject(), json, leavesOutNulls, SourceWords.ofThisModule());
  }

  /** The document that the running code makes, as it is written. */
  public String printed() {
    var lines = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return new String(json.writer().with(printer).writeValueAsBytes(made()), UTF_8) + "\n";
  }

  /** The committed document; written anew first where {@value #WRITE} asks for it. */
  public String committed() throws IOException {
    if (Boolean.getBoolean(WRITE)) {
      Files.createDirectories(file().getParent());
      Files.writeString(file(), printed());
    }
    return Files.readString(file());
  }

  private Path file() {
    return Path.of("..", "contracts", "openapi", service + ".json");
  }

  /** What is wrong with a document beside the running code; nothing where it is held. */
  public List<String> faults(String document) {
    List<String> faults = new ArrayList<>();
    if (!document.equals(printed())) {
      faults.add(file() + " is not what the code says; -D" + WRITE + "=true writes it anew");
    }
    JsonNode read = json.readTree(document);
    Set<String> references = references(read);
    Set<String> components = components(read);
    references.stream()
        .filter(one -> !components.contains(one))
        .forEach(one -> faults.add(one + " is referred to and not there"));
    components.stream()
        .filter(one -> !references.contains(one))
        .forEach(one -> faults.add(one + " is there and not referred to"));
    List<JsonNode> ids = read.path("paths").findValues("operationId");
    if (ids.size() != operations().size() || Set.copyOf(ids).size() != ids.size()) {
      faults.add("an operation has no id of its own");
    }
    return faults;
  }

  /** Each documented operation as {@code GET /v1/path}. */
  public List<String> operations() {
    List<String> all = new ArrayList<>();
    made()
        .get("paths")
        .forEachEntry((path, verbs) ->
            verbs.forEachEntry((verb, _) -> all.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
    return all;
  }

  private static Set<String> references(JsonNode document) {
    return document.findValues("$ref").stream()
        .map(one -> one.asString().substring(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> components(JsonNode document) {
    JsonNode components = document.path("components");
    return Stream.of("schemas", "responses", "headers")
        .flatMap(kind ->
            components.path(kind).propertyNames().stream()
                .map(name -> "/components/" + kind + "/" + name))
        .collect(Collectors.toSet());
  }
}
