package dk.rettidig.notification.directory.http;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.directory.Identities;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Who a child is, as concern-service says; kept nowhere. */
@Component
class AskedIdentities implements Identities {

  private static final String SCOPE = "identify";
  private static final ParameterizedTypeReference<Fitting> FITTING =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<Identity>> KNOWN =
      new ParameterizedTypeReference<>() {};

  private record Described(
      String notification, @Nullable String cpr, @Nullable String name, @Nullable LocalDate born) {}

  private record Asked(String notification, List<String> ids) {}

  private final DirectoryCalls directory;

  AskedIdentities(DirectoryCalls directory) {
    this.directory = directory;
  }

  @Override
  public Fitting fitting(Municipality municipality, String notification, Description child) {
    var asked = new Described(notification, child.cpr(), child.name(), child.born());
    return Objects.requireNonNullElseGet(
        directory.ask(municipality, SCOPE, "/v1/identities/search", asked, FITTING),
        () -> new Fitting(List.of(), false));
  }

  @Override
  public List<Identity> known(
      Municipality municipality, String notification, Collection<String> children) {
    if (children.isEmpty()) {
      return List.of();
    }
    var asked = new Asked(notification, List.copyOf(children));
    return Objects.requireNonNullElseGet(
        directory.ask(municipality, SCOPE, "/v1/identities", asked, KNOWN), List::of);
  }
}
