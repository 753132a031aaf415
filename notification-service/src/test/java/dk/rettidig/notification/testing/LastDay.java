package dk.rettidig.notification.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Whoever a test class put at the desk or in charge leaves after it; else what goes to the whole
 * desk would go to hundreds in the end.
 */
final class LastDay implements AfterAllCallback {

  @Override
  public void afterAll(ExtensionContext context) {
    SpringExtension.getApplicationContext(context).getBean(ForeignEvents.class).theyLeave();
  }
}
