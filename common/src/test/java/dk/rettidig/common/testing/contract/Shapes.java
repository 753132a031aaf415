package dk.rettidig.common.testing.contract;

import dk.rettidig.common.web.Required;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas of records as they travel; a type that it does not know is a fault, so that
 * nothing is described by guessing.
 */
final class Shapes {

  /** Which way a record travels; what may be absent differs. */
  enum Way {
    REQUEST,
    ANSWER
  }

  private record Shape(Class<?> type, Way way) {}

  private final JsonMapper json;
  private final SourceWords words;
  private final boolean leavesOutNulls;
  private final Set<Class<?>> bothWays;
  private final Set<Shape> made = new HashSet<>();
  private final Map<String, ObjectNode> components = new TreeMap<>();
  private final Map<String, Class<?>> named = new TreeMap<>();

  /**
   * @param leavesOutNulls whether the service leaves out what is null
   * @param bothWays records that are sent and answered, which need two schemas
   */
  Shapes(JsonMapper json, SourceWords words, boolean leavesOutNulls, Set<Class<?>> bothWays) {
    this.json = json;
    this.words = words;
    this.leavesOutNulls = leavesOutNulls;
    this.bothWays = bothWays;
  }

  /** The schemas of all records so far, by name. */
  Map<String, ObjectNode> components() {
    return components;
  }

  /** The records so far that travel both ways. */
  Set<Class<?>> travelBothWays() {
    Set<Class<?>> both = new HashSet<>();
    for (Shape shape : made) {
      if (shape.way() == Way.REQUEST && made.contains(new Shape(shape.type(), Way.ANSWER))) {
        both.add(shape.type());
      }
    }
    return both;
  }

  /** The schema of a type; of a record, a reference to its component. */
  ObjectNode of(Type type, Way way) {
    return switch (type) {
      case WildcardType some -> of(some.getUpperBounds()[0], way);
      case ParameterizedType many -> container(many, way);
      case Class<?> one when one.isEnum() -> codes(one);
      case Class<?> one when one.isRecord() -> reference(one, way);
      case Class<?> one -> scalar(one);
      default -> throw new IllegalArgumentException("no schema for " + type);
    };
  }

  private ObjectNode container(ParameterizedType type, Way way) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    ObjectNode schema = json.createObjectNode();
    if (Collection.class.isAssignableFrom(raw)) {
      schema.put("type", "array").set("items", of(of[0], way));
      return schema;
    }
    if (Map.class.isAssignableFrom(raw)) {
      schema.put("type", "object");
      if (of[0] instanceof Class<?> key && key.isEnum()) {
        schema.set("propertyNames", codes(key));
      }
      schema.set("additionalProperties", of(of[1], way));
      return schema;
    }
    throw new IllegalArgumentException("no schema for " + type);
  }

  private ObjectNode codes(Class<?> type) {
    ObjectNode schema = json.createObjectNode().put("type", "string");
    ArrayNode codes = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      codes.add(json.valueToTree(constant));
    }
    return schema;
  }

  private ObjectNode scalar(Class<?> type) {
    ObjectNode schema = json.createObjectNode();
    if (type == Object.class) {
      return schema;
    }
    if (type == String.class) {
      return schema.put("type", "string");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema.put("type", "boolean");
    }
    if (type == int.class || type == Integer.class) {
      return schema.put("type", "integer").put("format", "int32");
    }
    if (type == long.class || type == Long.class) {
      return schema.put("type", "integer").put("format", "int64");
    }
    if (type == double.class || type == Double.class) {
      return schema.put("type", "number").put("format", "double");
    }
    return text(type, schema.put("type", "string"));
  }

  private static ObjectNode text(Class<?> type, ObjectNode schema) {
    if (type == Instant.class) {
      return schema.put("format", "date-time");
    }
    if (type == LocalDate.class) {
      return schema.put("format", "date");
    }
    if (type == LocalTime.class) {
      return schema.put("pattern", "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$");
    }
    if (type == URI.class) {
      return schema.put("format", "uri");
    }
    throw new IllegalArgumentException("no schema for " + type);
  }

  private ObjectNode reference(Class<?> type, Way way) {
    String name = name(type, way);
    Class<?> before = named.putIfAbsent(name, type);
    if (before != null && before != type) {
      throw new IllegalArgumentException(before + " and " + type + " are both called " + name);
    }
    if (made.add(new Shape(type, way))) {
      ObjectNode schema = json.createObjectNode();
      components.put(name, schema);
      describe(schema, type, way);
    }
    return json.createObjectNode().put("$ref", "#/components/schemas/" + name);
  }

  private String name(Class<?> type, Way way) {
    String path = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    String name = path.replaceFirst("Controller(?=\\.)", "");
    return way == Way.REQUEST && bothWays.contains(type) ? name + ".Request" : name;
  }

  private void describe(ObjectNode schema, Class<?> type, Way way) {
    JavadocText said = words.of(type).orElse(new JavadocText("", "", Map.of()));
    if (!said.first().isEmpty()) {
      schema.put("description", (said.first() + " " + said.rest()).strip());
    }
    schema.put("type", "object");
    ArrayNode required = json.createArrayNode();
    ObjectNode properties = json.createObjectNode();
    for (RecordComponent component : type.getRecordComponents()) {
      ObjectNode property = property(component, way);
      String words = said.parameters().get(component.getName());
      if (words != null) {
        property.put("description", words);
      }
      properties.set(component.getName(), property);
      if (isRequired(component, way)) {
        required.add(component.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
    needTogether(schema, type);
  }

  private static void needTogether(ObjectNode schema, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      Required needed = component.getAnnotation(Required.class);
      if (needed != null && !needed.with().isEmpty()) {
        schema.withObject("/dependentRequired").withArray(needed.with()).add(component.getName());
      }
    }
  }

  private ObjectNode property(RecordComponent component, Way way) {
    ObjectNode schema = of(component.getGenericType(), way);
    Arrays.stream(component.getAccessor().getAnnotations())
        .forEach(constraint -> constrain(schema, constraint));
    return mayBeNull(component, way) ? orNull(schema) : schema;
  }

  /** An answer says null only where the service does not leave it out. */
  private boolean mayBeNull(RecordComponent component, Way way) {
    return isNullable(component)
        && !isDemanded(component)
        && (way == Way.REQUEST || writesNulls(component));
  }

  private boolean isRequired(RecordComponent component, Way way) {
    return !isNullable(component)
        || isDemanded(component)
        || (way == Way.ANSWER && writesNulls(component));
  }

  private boolean writesNulls(RecordComponent component) {
    return !leavesOutNulls
        && !component
            .getDeclaringRecord()
            .isAnnotationPresent(com.fasterxml.jackson.annotation.JsonInclude.class);
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isDemanded(RecordComponent component) {
    Required needed = component.getAnnotation(Required.class);
    return (needed != null && needed.with().isEmpty())
        || Arrays.stream(component.getAccessor().getAnnotations())
            .map(constraint -> constraint.annotationType().getSimpleName())
            .anyMatch(Set.of("NotNull", "NotBlank", "NotEmpty")::contains);
  }

  private ObjectNode orNull(ObjectNode schema) {
    if (schema.has("$ref") || schema.has("enum")) {
      ObjectNode either = json.createObjectNode();
      either.putArray("anyOf").add(schema).addObject().put("type", "null");
      return either;
    }
    if (schema.path("type").isString()) {
      String type = schema.path("type").asString();
      schema.putArray("type").add(type).add("null");
    }
    return schema;
  }

  /** The constraints of Jakarta Validation by name, since not every service has them. */
  private static void constrain(ObjectNode schema, Annotation constraint) {
    Map<String, @Nullable Object> values = AnnotationUtils.getAnnotationAttributes(constraint);
    boolean many = schema.path("type").asString("").equals("array");
    switch (constraint.annotationType().getSimpleName()) {
      case "NotBlank" -> schema.put("minLength", 1);
      case "Size" -> schema.put(many ? "maxItems" : "maxLength", (Integer) values.get("max"));
      case "Min" -> schema.put("minimum", (Long) values.get("value"));
      case "Max" -> schema.put("maximum", (Long) values.get("value"));
      case "Pattern" -> schema.put("pattern", "^" + values.get("regexp") + "$");
      default -> {}
    }
  }
}
