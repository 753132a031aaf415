package dk.rettidig.concern.baton;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How baton logs are run ({@code rettidig.batons.*}); local policy, to be confirmed.
 *
 * @param answerWithin working days in which an offer is answered, before the leaders are told
 * @param wonderWithin how long one wonders at most before it is decided what follows (BTI step 0)
 * @param evaluateWithin how long after the opening, or the last evaluation, it is looked at again
 */
@ConfigurationProperties("rettidig.batons")
record BatonSettings(
    @DefaultValue("2") int answerWithin,
    @DefaultValue("P14D") Period wonderWithin,
    @DefaultValue("P56D") Period evaluateWithin) {}
