package dk.rettidig.common.testing;

import dk.rettidig.embedded.store.CommandAllowList;
import java.util.List;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Judges every command that a service sends to its store in a test (D9); a test class fails at its
 * end when something was sent since the class before that is not known to be portable.
 *
 * <p>{@code spring.factories} gives it to every Spring test that has it on its class path. Services
 * work on after a test, so what one class caused may be told by the next; what is sent first after
 * the last class is told by nobody.
 */
public final class JudgedCommands implements ContextCustomizerFactory, TestExecutionListener {

  private static final CommandAllowList ALLOWED = new CommandAllowList();

  /** One for all tests, since a test shares its context with those that are customized alike. */
  private static final ContextCustomizer LISTENING =
      (context, _) ->
          context
              .getBeanFactory()
              .registerSingleton(
                  "judgedCommands",
                  (MongoClientSettingsBuilderCustomizer) s -> s.addCommandListener(ALLOWED));

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return LISTENING;
  }

  @Override
  public void afterTestClass(TestContext test) {
    ALLOWED.assertNone();
  }
}
