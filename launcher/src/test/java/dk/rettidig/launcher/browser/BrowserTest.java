package dk.rettidig.launcher.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A test that takes the {@link House} in its constructor; the house is built once for all. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.OneHouse.class)
@interface BrowserTest {

  /** Builds the house at the first wish and closes it after the last test. */
  final class OneHouse implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == House.class;
    }

    @Override
    public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.GLOBAL)
          .computeIfAbsent(House.class, key -> build(), House.class);
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
