package dk.rettidig.notification.municipalities;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the municipalities stand ({@code notification.municipalities.*}).
 *
 * @param file codes and names
 * @param names of those that this installation serves and that the file does not know, by code
 */
@ConfigurationProperties("notification.municipalities")
record MunicipalitySettings(Resource file, @DefaultValue Map<String, String> names) {}
