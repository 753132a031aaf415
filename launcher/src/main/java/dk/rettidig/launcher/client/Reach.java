package dk.rettidig.launcher.client;

import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.net.URI;

/** Where an installation's doors are. */
public record Reach(
    URI portal, URI identity, URI concern, URI meeting, URI notification, URI mail, URI webhook) {

  /** The doors of a run of ours. */
  public static Reach of(Addresses addresses) {
    return at(URI.create("http://" + Addresses.HOST + ":" + addresses.base()));
  }

  /** The doors beside a portal, at the usual distances from its port. */
  public static Reach at(URI portal) {
    var addresses = new Addresses(portal.getPort());
    return new Reach(
        on(portal, addresses, Part.PORTAL),
        on(portal, addresses, Part.IDENTITY),
        on(portal, addresses, Part.CONCERN),
        on(portal, addresses, Part.MEETING),
        on(portal, addresses, Part.NOTIFICATION),
        on(portal, addresses, Part.MAIL),
        on(portal, addresses, Part.WEBHOOK));
  }

  private static URI on(URI portal, Addresses addresses, Part part) {
    return URI.create(
        portal.getScheme() + "://" + portal.getHost() + ":" + addresses.url(part).getPort());
  }
}
