package dk.rettidig.launcher.faults;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.LaunchedProcess;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.demo.DemoFilling;
import dk.rettidig.launcher.demo.DemoHouse;
import dk.rettidig.launcher.demo.DemoPlan;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.webhook.ReceivedHook;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A small demo municipality on separate parts, with the receivers of its deliveries. */
record Town(
    SeparateParts parts,
    Receivers receivers,
    Visitors visitors,
    Findings findings,
    List<String> children,
    Reach reach,
    Logs logs)
    implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("/notifications/([0-9A-Za-z-]+)");
  private static final JsonMapper JSON = new JsonMapper();

  static Town start(Path data) throws IOException {
    Addresses addresses = Addresses.free();
    Receivers receivers = Receivers.start(data, addresses);
    var parts = new SeparateParts(data, addresses);
    Reach reach = Reach.of(addresses);
    var visitors = new Visitors(reach);
    try {
      parts.start(List.of(Part.BROKER, Part.STORE));
      parts.start(
          List.of(Part.IDENTITY, Part.CONCERN, Part.MEETING, Part.NOTIFICATION, Part.PORTAL));
      fill(data, visitors);
      String store = "mongodb://" + Addresses.HOST + ":" + addresses.port(Part.STORE);
      return new Town(
          parts,
          receivers,
          visitors,
          new Findings(visitors, store),
          children(visitors),
          reach,
          new Logs(parts::said));
    } catch (RuntimeException e) {
      parts.close();
      receivers.close();
      visitors.close();
      throw e;
    }
  }

  private static void fill(Path data, Visitors visitors) {
    LocalDate today = LocalDate.now(Clock.system(DanishTime.ZONE));
    DemoPlan plan = DemoPlan.of(data, LaunchedProcess.DEMO, today);
    DemoHouse house = DemoHouse.of(plan.size(), plan.day());
    new DemoFilling(house, visitors, plan.day(), data, (what, done, all) -> {}).fill();
  }

  private static List<String> children(Visitors visitors) {
    return visitors
        .as("paedagog")
        .concern()
        .get("/children")
        .json()
        .valueStream()
        .map(child -> child.path("id").asString())
        .toList();
  }

  /** The keys that the identity provider signs with, as it publishes them. */
  String signingKeys() {
    var request = HttpRequest.newBuilder(reach.identity().resolve("/oauth2/jwks")).build();
    return visitors.wire().send(request, BodyHandlers.ofString()).body();
  }

  EventLog events() {
    return new EventLog(Addresses.HOST + ":" + parts.addresses().port(Part.BROKER));
  }

  /** The idempotency keys with which the webhook was told of each notification. */
  Map<String, Set<String>> told() {
    Map<String, Set<String>> told = new TreeMap<>();
    for (ReceivedHook hook : receivers.hooks()) {
      String notification = JSON.readTree(hook.body()).path("notification").asString();
      told.computeIfAbsent(notification, _ -> new TreeSet<>()).add(hook.id());
    }
    return told;
  }

  /** The message ids with which the mailbox of the desk was told of each notification. */
  Map<String, Set<String>> mailed() {
    Map<String, Set<String>> mailed = new TreeMap<>();
    for (MimeMessage mail : receivers.mails()) {
      Matcher link = LINK.matcher(Receivers.text(mail));
      if (isToTheDesk(mail) && link.find()) {
        mailed.computeIfAbsent(link.group(1), _ -> new TreeSet<>()).add(idOf(mail));
      }
    }
    return mailed;
  }

  private static boolean isToTheDesk(MimeMessage mail) {
    try {
      return Arrays.toString(mail.getAllRecipients()).contains("modtagelsen@");
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail without recipients", e);
    }
  }

  private static String idOf(MimeMessage mail) {
    try {
      return String.valueOf(mail.getMessageID());
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail without an id", e);
    }
  }

  @Override
  public void close() {
    visitors.close();
    parts.close();
    receivers.close();
  }
}
