package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitors;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The portal answers, and sends a browser to the login. */
final class FirstPages {

  private final Steps steps;
  private final Visitors visitors;
  private final Reach reach;

  FirstPages(Steps steps, Visitors visitors, Reach reach) {
    this.steps = steps;
    this.visitors = visitors;
    this.reach = reach;
  }

  void look() {
    steps.holds(
        "the portal's first page leads to the login", () -> status(reach.portal()) / 100 == 3);
    steps.holds("the login page answers", () -> status(reach.identity().resolve("/login")) == 200);
  }

  private int status(URI page) {
    HttpRequest request = HttpRequest.newBuilder(page).header("Accept", "text/html").build();
    return visitors.wire().send(request, BodyHandlers.discarding()).statusCode();
  }
}
