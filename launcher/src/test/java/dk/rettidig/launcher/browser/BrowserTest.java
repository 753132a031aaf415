package dk.rettidig.launcher.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test that takes the {@link House} or the {@link Chromium} in its constructor; each is built
 * once for all. Those in the house run beside the others, and never beside each other: a browser is
 * driven by one hand at a time.
 */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.OneOfEach.class)
@interface BrowserTest {

  /** The lock of those who are in the {@link House}. */
  String HOUSE = "the house";

  /** Builds each at the first wish and closes it after the last test. */
  final class OneOfEach implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == House.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Store store = context.getRoot().getStore(Namespace.GLOBAL);
      return parameter.getParameter().getType() == Chromium.class
          ? store.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
          : store.computeIfAbsent(House.class, key -> build(), House.class);
    }

    private static House build() {
      try {
        return new House();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
