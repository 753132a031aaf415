package dk.rettidig.launcher.webhook;

import dk.rettidig.launcher.page.Answer;
import dk.rettidig.launcher.page.Html;
import dk.rettidig.launcher.page.LoopbackServer;
import dk.rettidig.launcher.page.Request;
import dk.rettidig.launcher.part.Running;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes webhooks at {@code /hook}, as another authority's system would: a delivery that came before
 * has no second effect. On its page it can be made to fail, to see what is delivered afterwards.
 */
public final class WebhookReceiver implements Running {

  private final WebhookSignature signature;
  private final Clock clock;
  private final Fetching fetching;
  private final List<ReceivedHook> received = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> fetched = new ConcurrentHashMap<>();
  private final JsonMapper json = new JsonMapper();
  private final LoopbackServer server;
  private volatile boolean failing;

  private WebhookReceiver(int port, byte[] secret, Clock clock, Fetching fetching) {
    this.fetching = fetching;
    this.signature = new WebhookSignature(secret, clock);
    this.clock = clock;
    this.server = LoopbackServer.start(port, this::answer);
  }

  /**
   * Starts on a port, 0 for a free one.
   *
   * @param secret shared with the sender
   * @param fetching reads what a call links to, when somebody asks for it on the page
   */
  public static WebhookReceiver start(int port, byte[] secret, Clock clock, Fetching fetching) {
    return new WebhookReceiver(port, secret, clock, fetching);
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  /** All that came, the latest first. */
  public List<ReceivedHook> received() {
    return received.reversed();
  }

  @Override
  public void close() {
    server.close();
    fetching.close();
  }

  private Answer answer(Request request) {
    if (request.is("POST", "/hook")) {
      return Answer.status(take(request));
    }
    if (request.is("GET", "/hooks.json")) {
      return Answer.json(json.writeValueAsString(received()));
    }
    if (request.is("POST", "/fetch")) {
      fetch(request.body().replaceFirst("^id=", ""));
      return Answer.html(page());
    }
    if (request.is("POST", "/failing") || request.is("POST", "/working")) {
      failing = request.path().equals("/failing");
      return Answer.html(page());
    }
    return request.is("GET", "/") ? Answer.html(page()) : Answer.status(404);
  }

  private synchronized int take(Request request) {
    if (failing) {
      return 500;
    }
    boolean valid = signature.holds(request);
    String id = request.header(WebhookSignature.ID);
    boolean again = valid && received.stream().anyMatch(hook -> hook.valid() && hook.is(id));
    received.add(new ReceivedHook(id, clock.instant(), valid, again, request.body()));
    return valid ? 204 : 401;
  }

  /** Only what came with a signature that holds is followed. */
  private void fetch(String id) {
    received.stream()
        .filter(hook -> hook.valid() && hook.is(id))
        .findFirst()
        .ifPresent(hook -> fetched.put(id, fetching.fetch(hook.body())));
  }

  private Html page() {
    String list =
        received().stream()
            .map(hook -> hook.article(fetched.get(hook.id())))
            .collect(Collectors.joining());
    return Html.page(
        "Webhooks",
        """
        <form method="post" action="%s"><p>%s <button>%s</button></p></form>
        %s
        """
            .formatted(
                failing ? "/working" : "/failing",
                failing ? "Modtageren svarer 500." : "Modtageren virker.",
                failing ? "Lad den virke igen" : "Lad den svare 500",
                list.isEmpty() ? "<p>Der er ikke kommet noget.</p>" : list));
  }
}
