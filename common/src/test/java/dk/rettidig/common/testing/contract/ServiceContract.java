package dk.rettidig.common.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rettidig.common.service.KernelSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** Fails where the committed document is not what the code makes, or writes it. */
  public void isAsCommitted() {
    Path file = Path.of("..", "contracts", "openapi", service + ".json");
    String made = printed(made());
    try {
      if (Boolean.getBoolean(WRITE)) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, made);
      }
      assertThat(Files.exists(file) ? Files.readString(file) : "")
          .as("%s is not what the code says; write it anew with -D%s=true", file, WRITE)
          .isEqualTo(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each documented operation as {@code GET /v1/path}. */
  public List<String> operations() {
    List<String> all = new ArrayList<>();
    made()
        .get("paths")
        .forEachEntry((path, verbs) ->
            verbs.forEachEntry(
                (verb, _) -> all.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path)));
    return all;
  }

  /** Fails on a reference that leads nowhere, a component that nobody uses and an id used twice. */
  public void isWhole() {
    ObjectNode document = made();
    List<String> references =
        document.findValues("$ref").stream().map(JsonNode::asString).distinct().toList();
    assertThat(references)
        .allSatisfy(one -> assertThat(document.at(one.substring(1)).isObject()).as(one).isTrue());
    for (String kind : List.of("schemas", "responses", "headers")) {
      document
          .at("/components/" + kind)
          .propertyNames()
          .forEach(name -> assertThat(references).contains("#/components/" + kind + "/" + name));
    }
    assertThat(document.get("paths").findValues("operationId"))
        .extracting(JsonNode::asString)
        .doesNotHaveDuplicates();
  }

  private String printed(ObjectNode document) {
    var lines = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    byte[] bytes = json.writer().with(printer).writeValueAsBytes(document);
    return new String(bytes, UTF_8) + "\n";
  }
}
