package dk.rettidig.portal.service.notification.intake;

import dk.rettidig.portal.service.notification.intake.Desk.FinishedRow;
import dk.rettidig.portal.service.notification.intake.Desk.Fitting;
import dk.rettidig.portal.service.notification.intake.Desk.Identity;
import dk.rettidig.portal.service.notification.intake.Desk.Opened;
import dk.rettidig.portal.service.notification.intake.Desk.Queue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The intake desk; each step carries an id that the form brought. */
@HttpExchange("/v1/intake")
public interface IntakeCalls {

  /** A step that needs no words. */
  record StepTaken(String id) {}

  /** Acute or not, and why. */
  record Assessment(String id, @Nullable Boolean acute, String text) {}

  /** That the receipt was sent, and how, where it does not go by itself. */
  record Receipt(String id, @Nullable String way) {}

  /** What the notifier is told, and how, where it does not go by itself. */
  record Feedback(String id, @Nullable String outcome, @Nullable String way) {}

  /** Why no investigation is made. */
  record Omission(String id, String reason) {}

  /** From when an investigation counts; null for the arrival. */
  record Investigation(@Nullable Instant awareSince, @Nullable String reason) {}

  /** Where it belongs, how it was sent there and what proves it. */
  record Forwarding(String id, String municipality, String way) {}

  /** Which forwarding arrived, who there confirmed it, and when. */
  record Arrival(String id, String forwarding, String confirmedBy, @Nullable Instant confirmedAt) {}

  /** Which forwarding is taken back. */
  record Withdrawal(String id, String forwarding) {}

  /** A municipality to choose. */
  record Place(String code, String name) {}

  /** A child as somebody describes it; with nothing in it, as the notification names it. */
  record Described(@Nullable String cpr, @Nullable String name, @Nullable LocalDate born) {

    @Override
    public String toString() {
      return "Described[…]";
    }
  }

  /** Which child it is about. */
  record Link(String id, String child) {}

  /** Which child it is not about. */
  record Removal(String id, String child) {}

  /** What is kept from the parents; an owner of null is the officer. */
  record Withholding(@Nullable String owner, @Nullable LocalDate reviewOn, String reason) {}

  /** Who notified. */
  record Notifier(@Nullable String kind, @Nullable String name, @Nullable String reach) {}

  /** Whom it is about, as the notifier knows them. */
  record Subject(
      @Nullable String name,
      @Nullable String cpr,
      @Nullable LocalDate born,
      @Nullable String address,
      boolean unborn) {}

  /** Whom a suspicion concerns. */
  record Suspicion(String group, List<String> persons) {}

  /** A call or a letter with its true time. */
  record Typed(
      String id,
      @Nullable String origin,
      @Nullable Instant arrivedAt,
      Notifier notifier,
      @Nullable String unit,
      Subject subject,
      @Nullable String urgency,
      @Nullable Suspicion suspicion,
      String observed,
      @Nullable String childsWords) {}

  /** A person on duty. */
  record Shift(@Nullable String person, @Nullable Instant from, @Nullable Instant to) {}

  /** The plan between two times. */
  record Plan(@Nullable Instant from, @Nullable Instant to, List<Shift> shifts) {}

  /** The plan from now on; nobody on duty is an alarm. */
  record Roster(String phone, Set<String> onDuty, List<Shift> shifts, long version) {}

  /** What waits, the least time left first, and how much of it cannot be read. */
  @GetExchange("/queue")
  Queue queue();

  /** What is finished or with another municipality, the latest first. */
  @GetExchange("/finished")
  List<FinishedRow> finished();

  /** The locked notification; the notifier sees that it was opened. */
  @GetExchange("/notifications/{id}")
  Opened open(@PathVariable String id);

  /** Writes down a call or a letter. */
  @PostExchange("/notifications")
  void type(@RequestBody Typed typed);

  /** A named person has seen it. */
  @PostExchange("/notifications/{id}/acknowledgement")
  void acknowledge(@PathVariable String id, @RequestBody StepTaken step);

  /** Ends the 24 hours. */
  @PostExchange("/notifications/{id}/assessment")
  void assess(@PathVariable String id, @RequestBody Assessment assessment);

  /** Ends the six weekdays. */
  @PostExchange("/notifications/{id}/receipt")
  void receipt(@PathVariable String id, @RequestBody Receipt receipt);

  /** Tells a professional notifier whether something began, and no more. */
  @PostExchange("/notifications/{id}/feedback")
  void feedBack(@PathVariable String id, @RequestBody Feedback feedback);

  /** Starts the four months. */
  @PostExchange("/notifications/{id}/investigation")
  void investigate(@PathVariable String id, @RequestBody Investigation investigation);

  /** The investigation is finished. */
  @PostExchange("/notifications/{id}/investigation/completion")
  void endInvestigation(@PathVariable String id);

  /** No investigation is made. */
  @PostExchange("/notifications/{id}/investigation/omission")
  void omitInvestigation(@PathVariable String id, @RequestBody Omission omission);

  /** Keeps it from the parents for now. */
  @PutExchange("/notifications/{id}/withholding")
  void withhold(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody Withholding withholding);

  /** Keeps it from the parents no more. */
  @PostExchange("/notifications/{id}/withholding/end")
  void endWithholding(@PathVariable String id, @RequestHeader("If-Match") String version);

  /** Who the child and its siblings are. */
  @GetExchange("/notifications/{id}/identities")
  List<Identity> identities(@PathVariable String id);

  /** Who fits a description. */
  @PostExchange("/notifications/{id}/identification")
  Fitting identify(@PathVariable String id, @RequestBody Described described);

  /** It is about this child. */
  @PostExchange("/notifications/{id}/child")
  void link(@PathVariable String id, @RequestBody Link link);

  /** It is not about this child. */
  @PostExchange("/notifications/{id}/child/removal")
  void unlink(@PathVariable String id, @RequestBody Removal removal);

  /** Where something can be sent on to. */
  @GetExchange("/municipalities")
  List<Place> municipalities();

  /** Sends it on with its original time; its clocks run on. */
  @PostExchange("/notifications/{id}/forwarding")
  void forward(@PathVariable String id, @RequestBody Forwarding forwarding);

  /** It arrived there, so its clocks end. */
  @PostExchange("/notifications/{id}/forwarding/arrival")
  void confirmArrival(@PathVariable String id, @RequestBody Arrival arrival);

  /** Takes it back as long as nobody there has confirmed it. */
  @PostExchange("/notifications/{id}/forwarding/withdrawal")
  void takeBack(@PathVariable String id, @RequestBody Withdrawal withdrawal);

  /** Who is on duty, and who will be. */
  @GetExchange("/roster")
  Roster roster();

  /** Replaces the plan; an hour without anybody is refused. */
  @PutExchange("/roster")
  void plan(@RequestHeader("If-Match") String version, @RequestBody Plan plan);
}
