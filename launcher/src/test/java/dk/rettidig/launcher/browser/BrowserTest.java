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
 * once for all.
 */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.OneOfEach.class)
@interface BrowserTest {

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
      Chromium chromium =
          store.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
      return parameter.getParameter().getType() == Chromium.class
          ? chromium
          : store.computeIfAbsent(House.class, key -> build(chromium), House.class);
    }

    private static House build(Chromium chromium) {
      try {
        return new House(chromium);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
