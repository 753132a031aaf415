package dk.rettidig.common.service;

import dk.rettidig.common.municipality.Municipality;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service's kernel is told from outside ({@code rettidig.*}).
 *
 * @param service the service's short name, e.g. {@code concern}; names its databases and its
 *     events' source
 * @param municipalities three-digit codes of those that this installation serves
 * @param keys the folder of the master keys
 * @param createKeys whether missing master keys are made, which is refused where keys were wrapped
 *     before
 * @param replicas of each topic: 1 on a single broker, 3 in production
 * @param threads how many partitions of a topic are handled at once
 */
@ConfigurationProperties("rettidig")
public record KernelSettings(
    String service,
    List<String> municipalities,
    Path keys,
    @DefaultValue("false") boolean createKeys,
    @DefaultValue("3") short replicas,
    @DefaultValue("3") int threads) {

  /** The municipalities that this installation serves. */
  public List<Municipality> served() {
    return municipalities.stream().map(Municipality::new).toList();
  }
}
