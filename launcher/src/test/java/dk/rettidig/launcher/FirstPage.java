package dk.rettidig.launcher;

import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What somebody sees first who opens the portal and has not logged in. */
final class FirstPage {

  private FirstPage() {}

  /** The identity provider's address, to which the portal's first page leads. */
  static URI login(Addresses addresses) throws IOException, InterruptedException {
    URI portal = addresses.url(Part.PORTAL);
    URI next = portal;
    while (next.getPort() == portal.getPort()) {
      HttpResponse<String> answer = answer(next);
      next =
          next.resolve(
              answer
                  .headers()
                  .firstValue("Location")
                  .orElseThrow(() -> new IllegalStateException("no login behind " + answer)));
    }
    return next;
  }

  static HttpResponse<String> answer(URI page) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(page).header("Accept", "text/html, */*;q=0.5").build();
      return http.send(request, BodyHandlers.ofString());
    }
  }
}
