package dk.rettidig.common.testing.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds the operation of a document that a request is an example of. */
final class DocumentedCalls {

  static final DocumentedCalls NONE = new DocumentedCalls(new JsonMapper().createObjectNode());

  private record Route(PathPattern pattern, JsonNode verbs) {}

  private final ObjectNode document;
  private final List<Route> routes = new ArrayList<>();

  DocumentedCalls(ObjectNode document) {
    this.document = document;
    document
        .path("paths")
        .forEachEntry((path, verbs) ->
            routes.add(new Route(PathPatternParser.defaultInstance.parse(path), verbs)));
    routes.sort(Comparator.comparing(Route::pattern));
  }

  Optional<DocumentedCall> of(String verb, String path) {
    PathContainer there = PathContainer.parsePath(path);
    return routes.stream()
        .filter(route -> route.pattern().matches(there))
        .findFirst()
        .flatMap(route -> {
          JsonNode operation = route.verbs().path(verb.toLowerCase(Locale.ROOT));
          return operation.isMissingNode()
              ? Optional.empty()
              : Optional.of(
                  new DocumentedCall(
                      verb + " " + route.pattern().getPatternString(), operation, document));
        });
  }
}
