package dk.rettidig.portal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a record of the portal fits the schema of what a service answers or takes. */
final class Fit {

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          String.class, "string",
          Instant.class, "string",
          LocalDate.class, "string",
          boolean.class, "boolean",
          Boolean.class, "boolean",
          int.class, "integer",
          Integer.class, "integer",
          long.class, "integer",
          Long.class, "integer",
          Double.class, "number");

  private final ServiceDocument document;
  private final boolean isRead;
  private final Set<String> unanswered = new TreeSet<>();

  private Fit(ServiceDocument document, boolean isRead) {
    this.document = document;
    this.isRead = isRead;
  }

  /** What is read: answers the fields that may be absent for ever, since no schema has them. */
  static Set<String> ofRead(ServiceDocument document, Type type, JsonNode schema) {
    var fit = new Fit(document, true);
    fit.check(type, schema, "");
    return fit.unanswered;
  }

  /** What is sent: every field is known, and none that is needed is missing. */
  static void ofSent(ServiceDocument document, Type type, JsonNode schema) {
    new Fit(document, false).check(type, schema, "");
  }

  private void check(Type type, JsonNode schema, String at) {
    if (type == Object.class) {
      return; // part of a model file, whose format is a document of its own
    }
    JsonNode described = document.resolved(schema);
    String there = ServiceDocument.type(described);
    if (type instanceof ParameterizedType many) {
      boolean isList = Collection.class.isAssignableFrom((Class<?>) many.getRawType());
      assertThat(there).as(at).isEqualTo(isList ? "array" : "object");
      Type of = many.getActualTypeArguments()[isList ? 0 : 1];
      check(of, described.path(isList ? "items" : "additionalProperties"), at + "[]");
    } else if (type instanceof Class<?> record && record.isRecord()) {
      assertThat(there).as(at).isEqualTo("object");
      Arrays.stream(record.getRecordComponents()).forEach(field -> check(field, described, at));
      if (!isRead) {
        assertThat(names(record)).as(at).containsAll(needed(schema)).containsAll(needed(described));
      }
    } else {
      assertThat(TYPES).as(at).containsEntry((Class<?>) type, there);
    }
  }

  private void check(RecordComponent field, JsonNode object, String at) {
    String name = at + "." + field.getName();
    JsonNode schema = object.path("properties").path(field.getName());
    boolean mayBeAbsent = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (isRead && mayBeAbsent && schema.isMissingNode()) {
      unanswered.add(field.getDeclaringRecord().getSimpleName() + "." + field.getName());
      return;
    }
    assertThat(schema.isObject()).as("%s is documented", name).isTrue();
    check(field.getGenericType(), schema, name);
    if (isRead && !mayBeAbsent) {
      assertThat(document.isAlways(object, field.getName()))
          .as("%s is always there", name)
          .isTrue();
    }
  }

  private static List<String> names(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> needed(JsonNode schema) {
    return schema.path("required").valueStream().map(JsonNode::asString).toList();
  }
}
