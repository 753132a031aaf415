package dk.rettidig.notification.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the live stream behaves ({@code rettidig.stream}).
 *
 * @param ring how many events each instance keeps in memory
 * @param furthest how many records may lie between a reader's last id and what is in memory
 * @param spacing the shortest time between two frames of a stream; somewhat over a quarter second,
 *     so that a frame delayed on its way does not make a fifth within one second
 * @param heartbeat the longest silence; below every time-out on the way
 */
@ConfigurationProperties("rettidig.stream")
public record StreamSettings(
    @DefaultValue("20000") int ring,
    @DefaultValue("20000") long furthest,
    @DefaultValue("300ms") Duration spacing,
    @DefaultValue("15s") Duration heartbeat) {}
