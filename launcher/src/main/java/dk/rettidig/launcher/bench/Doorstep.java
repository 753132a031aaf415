package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.page.Answer;
import dk.rettidig.launcher.page.LoopbackServer;
import dk.rettidig.launcher.page.Request;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A webhook's receiver that notes when it was called for an escalation, and answers at once. */
public final class Doorstep implements AutoCloseable {

  private static final Pattern ESCALATION = Pattern.compile("\"escalation\":\"([^\"]+)\"");

  private final Sightings called = new Sightings();
  private final LoopbackServer server = LoopbackServer.start(0, this::answer);

  private Doorstep() {}

  /** Opens on a free port. */
  public static Doorstep open() {
    return new Doorstep();
  }

  /** What a recipient is configured with. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.port() + "/hook");
  }

  Sightings called() {
    return called;
  }

  private Answer answer(Request request) {
    Matcher escalation = ESCALATION.matcher(request.body());
    if (escalation.find()) {
      called.see(escalation.group(1));
    }
    return Answer.status(204);
  }

  @Override
  public void close() {
    server.close();
  }
}
