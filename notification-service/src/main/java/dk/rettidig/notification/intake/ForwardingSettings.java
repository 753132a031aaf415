package dk.rettidig.notification.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a municipality expects of one that it sends something on to ({@code
 * notification.forwarding.*}); it holds for what is sent on from now.
 *
 * @param confirmWithin until somebody there should have confirmed that it arrived
 */
@ConfigurationProperties("notification.forwarding")
record ForwardingSettings(Duration confirmWithin) {}
