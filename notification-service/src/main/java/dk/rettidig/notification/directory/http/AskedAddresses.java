package dk.rettidig.notification.directory.http;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.directory.StaffAddresses;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Work addresses of staff as concern-service says, in memory for an hour. */
@Component
class AskedAddresses implements StaffAddresses {

  private static final ParameterizedTypeReference<List<Named>> NAMES =
      new ParameterizedTypeReference<>() {};

  private record Key(Municipality municipality, String person) {}

  private record Kept(String address, Instant until) {}

  private record Asked(List<String> ids) {}

  private record Named(String id, @Nullable String mail) {}

  private final DirectoryCalls directory;
  private final DirectorySettings settings;
  private final Clock clock;
  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  AskedAddresses(DirectoryCalls directory, DirectorySettings settings, Clock clock) {
    this.directory = directory;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<String> of(Municipality municipality, String person) {
    Instant now = clock.instant();
    kept.values().removeIf(old -> !now.isBefore(old.until()));
    Kept there = kept.get(new Key(municipality, person));
    if (there != null) {
      return Optional.of(there.address());
    }
    Optional<String> fresh = ask(municipality, person);
    fresh.ifPresent(address ->
        kept.put(new Key(municipality, person), new Kept(address, now.plus(settings.keep()))));
    return fresh;
  }

  private Optional<String> ask(Municipality municipality, String person) {
    List<Named> found =
        directory.ask(
            municipality, "directory", "/v1/people/names", new Asked(List.of(person)), NAMES);
    return found == null
        ? Optional.empty()
        : found.stream()
            .filter(named -> named.id().equals(person))
            .flatMap(named -> Optional.ofNullable(named.mail()).stream())
            .findFirst();
  }
}
