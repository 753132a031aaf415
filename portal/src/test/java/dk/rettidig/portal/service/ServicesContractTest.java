package dk.rettidig.portal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import tools.jackson.databind.JsonNode;

/** Whatever the portal calls stands in the services' OpenAPI documents, with all that it reads. */
class ServicesContractTest {

  /**
   * What one service alone does not answer: a row of the chronology has the fields of three, each
   * of which answers its own.
   */
  private static final Set<String> UNANSWERED =
      Set.of(
          "ChronologyRow.concern",
          "ChronologyRow.level",
          "ChronologyRow.placed",
          "ChronologyRow.notification");

  /** One call of one client. */
  record Call(String service, String verb, String path, Method method) {

    @Override
    public String toString() {
      return service + ": " + verb + " " + path;
    }
  }

  static List<Call> calls() {
    return Stream.of("concern", "meeting", "notification")
        .flatMap(service ->
            clients("dk.rettidig.portal.service." + service)
                .flatMap(client ->
                    Arrays.stream(client.getMethods())
                        .map(method -> call(service, client, method))))
        .toList();
  }

  private static Stream<Class<?>> clients(String room) {
    var scan =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
            return found.getMetadata().isInterface();
          }
        };
    scan.addIncludeFilter(new AnnotationTypeFilter(HttpExchange.class));
    return scan.findCandidateComponents(room).stream()
        .map(found ->
            ClassUtils.resolveClassName(
                Objects.requireNonNull(found.getBeanClassName()),
                room.getClass().getClassLoader()));
  }

  private static Call call(String service, Class<?> client, Method method) {
    HttpExchange of = merged(client);
    HttpExchange how = merged(method);
    return new Call(service, how.method().toLowerCase(Locale.ROOT), of.url() + how.url(), method);
  }

  private static HttpExchange merged(AnnotatedElement element) {
    return Objects.requireNonNull(
        AnnotatedElementUtils.findMergedAnnotation(element, HttpExchange.class));
  }

  @Test
  void everyClientIsFound() {
    assertThat(calls()).hasSizeGreaterThan(50);
    assertThat(calls()).extracting(Call::service).contains("concern", "meeting", "notification");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void theCallIsDocumented(Call call) {
    var document = ServiceDocument.of(call.service());
    JsonNode operation = document.operation(call.verb(), call.path());
    assertThat(operation.isObject()).as("the operation is documented").isTrue();
    assertParameters(document, operation, call.method());
    assertThat(body(call.method()) != null)
        .as("a body is sent exactly where one is taken")
        .isEqualTo(operation.has("requestBody"));
  }

  private static void assertParameters(
      ServiceDocument document, JsonNode operation, Method method) {
    Set<String> headers = document.parameters(operation, "header", false);
    Set<String> query = document.parameters(operation, "query", false);
    List<String> sentHeaders =
        Arrays.stream(method.getParameters())
            .flatMap(one -> Stream.ofNullable(one.getAnnotation(RequestHeader.class)))
            .map(RequestHeader::value)
            .toList();
    List<String> sentQuery =
        Arrays.stream(method.getParameters())
            .filter(one -> one.isAnnotationPresent(RequestParam.class))
            .map(Parameter::getName)
            .toList();
    assertThat(headers).containsAll(sentHeaders);
    assertThat(sentHeaders).containsAll(document.parameters(operation, "header", true));
    assertThat(query).containsAll(sentQuery);
    assertThat(sentQuery).containsAll(document.parameters(operation, "query", true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void everyFieldThatIsReadIsAnsweredExceptThoseThatAreKnown(Call call) {
    assertThat(UNANSWERED).containsAll(unanswered(call));
  }

  @Test
  void everyFieldThatIsKnownToBeUnansweredStillIs() {
    assertThat(calls().stream().flatMap(call -> unanswered(call).stream()))
        .hasSameElementsAs(UNANSWERED);
  }

  private static Set<String> unanswered(Call call) {
    Type read = read(call.method());
    if (read == void.class || read == Void.class) {
      return Set.of();
    }
    var document = ServiceDocument.of(call.service());
    return Fit.ofRead(
        document, read, document.answer(document.operation(call.verb(), call.path())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void everyFieldThatIsSentIsKnownAndNoneThatIsNeededIsMissing(Call call) {
    Parameter body = body(call.method());
    if (body != null) {
      var document = ServiceDocument.of(call.service());
      JsonNode schema = document.request(document.operation(call.verb(), call.path()));
      Fit.ofSent(document, body.getParameterizedType(), schema);
    }
  }

  @Test
  void theLiveStreamIsDocumentedAsItIsFollowed() {
    var document = ServiceDocument.of("notification");
    JsonNode stream = document.operation("get", "/v1/stream");
    assertThat(stream.at("/responses/200/content").has("text/event-stream")).isTrue();
    assertThat(document.parameters(stream, "header", false)).contains("Last-Event-ID");
  }

  private static Type read(Method method) {
    Type type = method.getGenericReturnType();
    return type instanceof ParameterizedType entity && entity.getRawType() == ResponseEntity.class
        ? entity.getActualTypeArguments()[0]
        : type;
  }

  private static @Nullable Parameter body(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(one -> one.isAnnotationPresent(RequestBody.class))
        .findFirst()
        .orElse(null);
  }
}
