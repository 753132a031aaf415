package dk.rettidig.common.testing.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A record with something in every component. */
final class Filled {

  private static final Map<Class<?>, Object> SOMETHING =
      Map.of(
          String.class,
          "901",
          boolean.class,
          false,
          int.class,
          1,
          long.class,
          1L,
          Instant.class,
          Instant.EPOCH,
          LocalDate.class,
          LocalDate.EPOCH,
          List.class,
          List.of());

  private Filled() {}

  static Object with(Class<?> type) {
    Object known = SOMETHING.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return record(type);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException("nothing is known to fill " + type + " with");
    }
    try {
      Constructor<?> whole =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      whole.setAccessible(true);
      return whole.newInstance(Arrays.stream(components).map(one -> with(one.getType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
