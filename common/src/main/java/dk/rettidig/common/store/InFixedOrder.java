package dk.rettidig.common.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes maps and sets in one order in every process, so that equal values are equal texts. */
final class InFixedOrder {

  private InFixedOrder() {}

  static JsonMapper of(JsonMapper json) {
    var sets = new SimpleModule("sets in a fixed order");
    sets.addSerializer(Set.class, new SortedSet());
    return json.rebuild()
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .addModule(sets)
        .build();
  }

  @SuppressWarnings("rawtypes") // registered for the raw type
  private static final class SortedSet extends ValueSerializer<Set> {

    @Override
    public void serialize(Set value, JsonGenerator out, SerializationContext context) {
      Collection<?> elements = value;
      out.writeStartArray();
      elements.stream()
          .map(Object.class::cast)
          .sorted(Comparator.comparing(Object::toString))
          .forEach(out::writePOJO);
      out.writeEndArray();
    }
  }
}
