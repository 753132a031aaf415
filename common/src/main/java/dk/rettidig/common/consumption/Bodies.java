package dk.rettidig.common.consumption;

import dk.rettidig.common.event.UnreadableEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event's body; a component that is not marked nullable must be there. */
final class Bodies {

  private final JsonMapper json;

  Bodies(JsonMapper json) {
    this.json = json;
  }

  /**
   * @throws UnreadableEvent naming the component that is missing or malformed, never its value
   */
  <B extends Record> B read(String body, Class<B> shape) {
    try {
      B read = json.readValue(body, shape);
      requireComponents(read);
      return read;
    } catch (JacksonException malformed) {
      throw new UnreadableEvent("the body is not as agreed at " + malformed.getPathReference());
    }
  }

  private static void requireComponents(Record read) {
    for (RecordComponent component : read.getClass().getRecordComponents()) {
      Object value = valueOf(read, component);
      if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new UnreadableEvent("the body has no " + component.getName());
      }
      requireWithin(value);
    }
  }

  private static void requireWithin(@Nullable Object value) {
    switch (value) {
      case Record part -> requireComponents(part);
      case Collection<?> parts -> parts.forEach(Bodies::requireWithin);
      case null, default -> {}
    }
  }

  private static @Nullable Object valueOf(Record read, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(read);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record's component cannot be read: " + component, e);
    }
  }
}
