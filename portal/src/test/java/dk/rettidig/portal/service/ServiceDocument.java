package dk.rettidig.portal.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document of a service, as the portal depends on it. */
record ServiceDocument(String service, JsonNode tree) {

  private static final String BODY = "/content/application~1json/schema";

  static ServiceDocument of(String service) {
    Path file = Path.of("..", "contracts", "openapi", service + "-service.json");
    try {
      return new ServiceDocument(service, new JsonMapper().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operation, whatever the names of the path's variables; missing where there is none. */
  JsonNode operation(String verb, String path) {
    return tree.get("paths").properties().stream()
        .filter(entry -> nameless(entry.getKey()).equals(nameless(path)))
        .map(entry -> entry.getValue().path(verb))
        .filter(operation -> !operation.isMissingNode())
        .findFirst()
        .orElseGet(() -> tree.path("no such operation"));
  }

  private static String nameless(String path) {
    return path.replaceAll("\\{\\w+}", "{}");
  }

  /** The names of the parameters in a place. */
  Set<String> parameters(JsonNode operation, String in, boolean requiredOnly) {
    return operation
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.get("in").asString().equals(in))
        .filter(parameter -> !requiredOnly || parameter.get("required").asBoolean())
        .map(parameter -> parameter.get("name").asString())
        .collect(Collectors.toSet());
  }

  JsonNode request(JsonNode operation) {
    return operation.at("/requestBody" + BODY);
  }

  JsonNode answer(JsonNode operation) {
    return Stream.of("200", "201")
        .map(status -> operation.at("/responses/" + status + BODY))
        .filter(schema -> !schema.isMissingNode())
        .findFirst()
        .orElseGet(() -> tree.path("no such answer"));
  }

  /** The schema behind references, and beside null. */
  JsonNode resolved(JsonNode schema) {
    if (schema.has("$ref")) {
      return tree.at(schema.get("$ref").asString().substring(1));
    }
    return schema.has("anyOf") ? resolved(schema.get("anyOf").get(0)) : schema;
  }

  /** Whether an object always has the property, and never null. */
  boolean isAlways(JsonNode object, String property) {
    JsonNode schema = object.path("properties").path(property);
    boolean mayBeNull =
        schema.has("anyOf")
            || schema.path("type").valueStream().anyMatch(type -> type.asString().equals("null"));
    return !mayBeNull && demands(object, property);
  }

  /** Whether an object must have the property. */
  static boolean demands(JsonNode object, String property) {
    return object.path("required").valueStream().anyMatch(one -> one.asString().equals(property));
  }

  /** The JSON type of a schema, without null. */
  static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asString() : type.asString("");
  }
}
