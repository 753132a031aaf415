package dk.rettidig.common.testing.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One call that a running service answers.
 *
 * @param verb in lower case
 * @param path the pattern, e.g. {@code /v1/concerns/{id}}
 */
record Endpoint(String verb, String path, HandlerMethod handler, List<MediaType> produces) {

  /** All of the service's own, in the order of the document. */
  static List<Endpoint> of(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("dk.rettidig"))
        .flatMap(Endpoint::of)
        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
        .toList();
  }

  private static Stream<Endpoint> of(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
    RequestMappingInfo info = entry.getKey();
    List<MediaType> produces =
        info.getProducesCondition().getProducibleMediaTypes().stream().sorted().toList();
    return info.getPatternValues().stream()
        .flatMap(path ->
            info.getMethodsCondition().getMethods().stream()
                .map(verb ->
                    new Endpoint(
                        verb.name().toLowerCase(Locale.ROOT), path, entry.getValue(), produces)));
  }

  Class<?> controller() {
    return handler.getBeanType();
  }

  String method() {
    return handler.getMethod().getName();
  }

  /** The controller's name without the word. */
  String room() {
    return controller().getSimpleName().replaceFirst("Controller$", "");
  }

  List<MethodParameter> parameters() {
    return List.of(handler.getMethodParameters());
  }

  boolean takes(Class<?> type) {
    return parameters().stream()
        .anyMatch(parameter -> type.isAssignableFrom(parameter.getParameterType()));
  }

  /** What is answered, taken out of the entity around it. */
  Type answer() {
    Type type = handler.getMethod().getGenericReturnType();
    return type instanceof ParameterizedType entity && entity.getRawType() == ResponseEntity.class
        ? entity.getActualTypeArguments()[0]
        : type;
  }

  boolean isStream() {
    return answer() == SseEmitter.class;
  }

  boolean answersNothing() {
    return answer() == void.class || answer() == Void.class;
  }

  boolean isRead() {
    return verb.equals("get");
  }
}
