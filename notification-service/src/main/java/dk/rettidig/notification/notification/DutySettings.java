package dk.rettidig.notification.notification;

import dk.rettidig.common.municipality.Municipality;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to call until somebody has seen it ({@code notification.duty.*}).
 *
 * @param fallbackPhone where a municipality's own number is not set
 * @param phones the duty phone by municipality code
 */
@ConfigurationProperties("notification.duty")
public record DutySettings(String fallbackPhone, @DefaultValue Map<String, String> phones) {

  /** Whom to call in the municipality. */
  public WhomToCall of(Municipality municipality) {
    return WhomToCall.at(phones.getOrDefault(municipality.code(), fallbackPhone));
  }
}
