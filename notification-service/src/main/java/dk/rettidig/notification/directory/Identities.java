package dk.rettidig.notification.directory;

import dk.rettidig.common.municipality.Municipality;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is, asked for at the moment of use and kept nowhere; concern-service writes down for
 * which notification it was asked.
 */
public interface Identities {

  /** Who a child is, and where it goes. */
  record Identity(String child, String name, LocalDate born, @Nullable String unit) {

    @Override
    public String toString() {
      return "Identity[…]";
    }
  }

  /**
   * Who fits a description.
   *
   * @param tooMany whether so many do that none is named
   */
  record Fitting(List<Identity> children, boolean tooMany) {}

  /** A child as somebody describes it; each part may be missing or wrong. */
  record Description(@Nullable String cpr, @Nullable String name, @Nullable LocalDate born) {

    /** Whether it says nothing. */
    public boolean isEmpty() {
      return isBlank(cpr) && isBlank(name) && born == null;
    }

    private static boolean isBlank(@Nullable String text) {
      return text == null || text.isBlank();
    }

    @Override
    public String toString() {
      return "Description[…]";
    }
  }

  /**
   * Who fits the description.
   *
   * @throws DirectoryAway when it cannot be asked for at the moment
   */
  Fitting fitting(Municipality municipality, String notification, Description child);

  /**
   * Those of these children that are known there.
   *
   * @throws DirectoryAway when it cannot be asked for at the moment
   */
  List<Identity> known(Municipality municipality, String notification, Collection<String> children);
}
