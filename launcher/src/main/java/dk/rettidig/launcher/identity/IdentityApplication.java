package dk.rettidig.launcher.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The identity provider as an application of its own, with {@code identity.yml} as its settings.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApplication {

  /** The name of its settings file. */
  public static final String CONFIG_NAME = "identity";

  /** The identity provider for these users, ready to run beside other applications. */
  public static SpringApplicationBuilder builder(DemoUsers users) {
    return new SpringApplicationBuilder(IdentityApplication.class)
        .properties("spring.config.name=" + CONFIG_NAME)
        .initializers(context ->
            ((GenericApplicationContext) context).registerBean(DemoUsers.class, () -> users));
  }
}
