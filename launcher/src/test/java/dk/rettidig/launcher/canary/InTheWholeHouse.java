package dk.rettidig.launcher.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A test that takes the {@link WholeHouse} in its constructor; one runs for all of them. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InTheWholeHouse.OneHouse.class)
public @interface InTheWholeHouse {

  /** Starts the house at the first wish and ends it after the last test. */
  final class OneHouse implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == WholeHouse.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.GLOBAL)
          .computeIfAbsent(WholeHouse.class, key -> start(), WholeHouse.class);
    }

    private static WholeHouse start() {
      try {
        return WholeHouse.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
