package dk.rettidig.common.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The members of all sealed types within an aggregate, by the simple name under which they are
 * stored: a class can move to another package without touching the data.
 */
final class SealedTypes {

  private final Map<Class<?>, String> names = new HashMap<>();
  private final Set<Class<?>> seen = new HashSet<>();

  private SealedTypes() {}

  /**
   * @throws IllegalArgumentException when two members have the same simple name
   */
  static Map<Class<?>, String> within(Class<? extends Record> aggregate) {
    var types = new SealedTypes();
    types.visit(aggregate);
    return Map.copyOf(types.names);
  }

  private void visit(Type type) {
    switch (type) {
      case Class<?> c when seen.add(c) -> visitClass(c);
      case ParameterizedType p -> {
        for (Type argument : p.getActualTypeArguments()) {
          visit(argument);
        }
      }
      default -> {}
    }
  }

  private void visitClass(Class<?> type) {
    if (type.isSealed()) {
      for (Class<?> member : type.getPermittedSubclasses()) {
        if (member.isRecord()) {
          name(member);
        }
        visit(member);
      }
    }
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        visit(component.getGenericType());
      }
    }
  }

  private void name(Class<?> member) {
    if (names.containsValue(member.getSimpleName()) && !names.containsKey(member)) {
      throw new IllegalArgumentException("two sealed members are called " + member.getSimpleName());
    }
    names.put(member, member.getSimpleName());
  }
}
