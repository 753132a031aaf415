package dk.rettidig.notification.directory;

import dk.rettidig.common.municipality.Municipality;
import java.util.Optional;

/** Work addresses of staff, asked for at the moment of use (D2). */
public interface StaffAddresses {

  /**
   * A person's work address; empty when they have none, or have left.
   *
   * @throws DirectoryAway when it cannot be asked for at the moment
   */
  Optional<String> of(Municipality municipality, String person);
}
