package dk.rettidig.notification.escalation.file;

import dk.rettidig.notification.escalation.EscalationSettings;
import dk.rettidig.notification.escalation.MunicipalRoutes;
import dk.rettidig.notification.escalation.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the routes of all municipalities once, at start. */
@Configuration(proxyBeanMethods = false)
public class RouteFiles {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  @Bean
  MunicipalRoutes municipalRoutes(EscalationSettings settings, ResourceLoader resources) {
    Routes standard = read(settings.routes(), resources);
    Map<String, Routes> own =
        settings.routesOf().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> read(entry.getValue(), resources)));
    return municipality -> own.getOrDefault(municipality.code(), standard);
  }

  /**
   * The routes in a file.
   *
   * @param location a Spring resource location
   * @throws UnusableRoutes with the place and the reason
   */
  public static Routes read(String location, ResourceLoader resources) {
    try (InputStream file = resources.getResource(location).getInputStream()) {
      return YAML.readValue(file, RouteFile.class).toRoutes();
    } catch (JacksonException malformed) {
      throw new UnusableRoutes(
          location,
          malformed.getOriginalMessage() + " at " + malformed.getPathReference(),
          malformed);
    } catch (IOException | IllegalArgumentException | NullPointerException unusable) {
      throw new UnusableRoutes(location, String.valueOf(unusable.getMessage()), unusable);
    }
  }
}
