package dk.rettidig.common.problem;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The codes of all refusals below a package, for the test that holds the texts complete. */
public final class RefusalCodes {

  private RefusalCodes() {}

  /**
   * Finds every concrete {@link Refusal} on the class path and reads its {@code CODE}.
   *
   * @param basePackage e.g. {@code dk.rettidig.concern}
   * @throws IllegalStateException when a refusal declares no code, or two declare the same
   */
  public static SortedSet<String> in(String basePackage) {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    SortedSet<String> codes = new TreeSet<>();
    scan.findCandidateComponents(basePackage).stream()
        .map(found -> String.valueOf(found.getBeanClassName()))
        .forEach(name -> {
          if (!codes.add(codeOf(name))) {
            throw new IllegalStateException(name + " declares a code that another one has");
          }
        });
    return codes;
  }

  private static String codeOf(String className) {
    try {
      Field field =
          ClassUtils.forName(className, RefusalCodes.class.getClassLoader())
              .getDeclaredField("CODE");
      field.setAccessible(true);
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof String code) {
        return new ProblemCode(code).value();
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className + " declares no code", e);
    }
    throw new IllegalStateException(className + ": CODE is not a static String");
  }
}
