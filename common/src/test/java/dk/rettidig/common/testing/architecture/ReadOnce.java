package dk.rettidig.common.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Classes as they were compiled; reading them takes longer than checking a rule. */
final class ReadOnce {

  /** What breaks every rule. */
  static final JavaClasses TANGLED =
      new ClassFileImporter().importPackages(ReadOnce.class.getPackageName());

  private static final Map<Class<?>, JavaClasses> OWN = new ConcurrentHashMap<>();

  private ReadOnce() {}

  /** A service's own, without its tests. */
  static JavaClasses own(Class<?> application) {
    return OWN.computeIfAbsent(
        application,
        one ->
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(one));
  }
}
