package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.aggregate.PersonalToEach;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The personal components of an aggregate; a mark where it would have no effect is refused.
 *
 * @param toOne names of those that are about the aggregate's subject
 * @param toEach names of the maps whose values are about the subjects of their keys
 */
record PersonalComponents(List<String> toOne, List<String> toEach) {

  /**
   * Those of a kind.
   *
   * @throws IllegalArgumentException when a part of a component is marked, a personal component is
   *     indexed, or what is about each subject is no map from texts
   */
  static <A extends Record> PersonalComponents of(AggregateKind<A> kind) {
    List<RecordComponent> components = List.of(kind.type().getRecordComponents());
    Set<Class<?>> seen = new HashSet<>();
    components.forEach(component -> refuseMarksWithin(component.getGenericType(), seen));
    var personal =
        new PersonalComponents(
            marked(components, Personal.class).map(RecordComponent::getName).toList(),
            marked(components, PersonalToEach.class)
                .map(PersonalComponents::requireSubjects)
                .toList());
    kind.indexes().stream()
        .flatMap(List::stream)
        .filter(name -> personal.toOne.contains(name) || personal.toEach.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new IllegalArgumentException(
              kind.type() + " has an index on its personal component " + name);
        });
    return personal;
  }

  private static Stream<RecordComponent> marked(
      List<RecordComponent> components, Class<? extends Annotation> mark) {
    return components.stream().filter(component -> component.isAnnotationPresent(mark));
  }

  private static String requireSubjects(RecordComponent component) {
    if (component.getGenericType() instanceof ParameterizedType map
        && map.getRawType().equals(Map.class)
        && map.getActualTypeArguments()[0].equals(String.class)) {
      return component.getName();
    }
    throw new IllegalArgumentException("no map from subjects' ids: " + component);
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
        if (part.isAnnotationPresent(Personal.class)
            || part.isAnnotationPresent(PersonalToEach.class)) {
          throw new IllegalArgumentException(
              "only an aggregate's own components can be personal, not " + part);
        }
        refuseMarksWithin(part.getGenericType(), seen);
      }
    }
  }
}
