package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The personal components of an aggregate; a mark where it would have no effect is refused. */
final class PersonalComponents {

  private PersonalComponents() {}

  /**
   * Their names.
   *
   * @throws IllegalArgumentException when a part of a component is marked, or a personal component
   *     is indexed
   */
  static <A extends Record> List<String> of(AggregateKind<A> kind) {
    List<RecordComponent> components = List.of(kind.type().getRecordComponents());
    Set<Class<?>> seen = new HashSet<>();
    components.forEach(component -> refuseMarksWithin(component.getGenericType(), seen));
    List<String> personal =
        components.stream()
            .filter(component -> component.isAnnotationPresent(Personal.class))
            .map(RecordComponent::getName)
            .toList();
    kind.indexes().stream()
        .flatMap(List::stream)
        .filter(personal::contains)
        .findFirst()
        .ifPresent(name -> {
          throw new IllegalArgumentException(
              kind.type() + " has an index on its personal component " + name);
        });
    return personal;
  }

  private static void refuseMarksWithin(Type type, Set<Class<?>> seen) {
    switch (type) {
      case Class<?> c when seen.add(c) -> refuseMarks(c, seen);
      case ParameterizedType p ->
          Arrays.stream(p.getActualTypeArguments()).forEach(a -> refuseMarksWithin(a, seen));
      default -> {}
    }
  }

  private static void refuseMarks(Class<?> type, Set<Class<?>> seen) {
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(m -> refuseMarksWithin(m, seen));
    }
    if (type.isRecord()) {
      for (RecordComponent part : type.getRecordComponents()) {
        if (part.isAnnotationPresent(Personal.class)) {
          throw new IllegalArgumentException(
              "only an aggregate's own components can be personal, not " + part);
        }
        refuseMarksWithin(part.getGenericType(), seen);
      }
    }
  }
}
