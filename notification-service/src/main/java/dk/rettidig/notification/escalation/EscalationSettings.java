package dk.rettidig.notification.escalation;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the routes are, and how often what is due is looked for ({@code rettidig.escalation}).
 *
 * @param routes a Spring resource location of the standard routes
 * @param routesOf locations of a municipality's own routes, by its code
 * @param sweep between two looks for deadlines that no instance has in memory
 */
@ConfigurationProperties("rettidig.escalation")
public record EscalationSettings(
    @DefaultValue("classpath:routes/standard.yaml") String routes,
    @DefaultValue Map<String, String> routesOf,
    @DefaultValue("30s") Duration sweep) {

  /** Copies the map. */
  public EscalationSettings {
    routesOf = Map.copyOf(routesOf);
  }
}
