package dk.rettidig.concern.round;

import dk.rettidig.concern.instrument.InstrumentVersion;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How rounds are run ({@code rettidig.rounds.*}).
 *
 * @param instrument the scale of a round where nobody chose another
 * @param version its version
 * @param tellParentsWithin working days in which parents hear of a changed position; local policy
 */
@ConfigurationProperties("rettidig.rounds")
public record RoundSettings(
    @DefaultValue("trivsel3") String instrument,
    @DefaultValue("1.0") String version,
    @DefaultValue("10") int tellParentsWithin) {

  InstrumentVersion standard() {
    return new InstrumentVersion(instrument, version);
  }
}
