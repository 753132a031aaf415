package dk.rettidig.notification.directory.http;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where addresses of staff and names of children are asked for, and as whom ({@code
 * rettidig.directory}).
 *
 * @param concern concern-service's address
 * @param token the identity provider's token endpoint
 * @param client this service's own client
 * @param secretFile holds the client's secret; without it nothing can be asked for
 * @param keep how long an address stays in memory
 */
@ConfigurationProperties("rettidig.directory")
record DirectorySettings(
    @DefaultValue("http://127.0.0.1:8081") URI concern,
    @DefaultValue("http://127.0.0.1:8090/oauth2/token") URI token,
    @DefaultValue("notification-service") String client,
    @Nullable Path secretFile,
    @DefaultValue("1h") Duration keep) {}
