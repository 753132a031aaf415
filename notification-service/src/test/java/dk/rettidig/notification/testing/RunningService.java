package dk.rettidig.notification.testing;

import dk.rettidig.notification.NotificationApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the running service; all of them share one context, so a test makes its own people,
 * units and children and asks about those only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = NotificationApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=notification",
      "notification.sweep=PT1H",
      "logging.level.root=ERROR"
    })
@AutoConfigureMockMvc
@Import(ServiceContext.class)
@ExtendWith(LastDay.class)
public @interface RunningService {}
