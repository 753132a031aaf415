package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.access.Relation;
import dk.rettidig.notification.childevents.KnownChildren;
import dk.rettidig.notification.directory.Identities;
import dk.rettidig.notification.directory.Identities.Description;
import dk.rettidig.notification.directory.Identities.Fitting;
import dk.rettidig.notification.directory.Identities.Identity;
import dk.rettidig.notification.notification.AnotherChildLinked;
import dk.rettidig.notification.notification.Content;
import dk.rettidig.notification.notification.LinkedChild;
import dk.rettidig.notification.notification.Matters;
import dk.rettidig.notification.notification.NotAtDesk;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Readers;
import dk.rettidig.notification.notification.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds out whom a call or a letter is about, so that what is known of the child and its siblings
 * stands beside it (D3). The desk has no list of children: it asks for one notification at a time,
 * and every answer is written down.
 */
@Component
public class LinkChild {

  private final DeskReader desk;
  private final WorkAtDesk work;
  private final Readers readers;
  private final Matters matters;
  private final KnownChildren children;
  private final Identities identities;

  LinkChild(
      DeskReader desk,
      WorkAtDesk work,
      Readers readers,
      Matters matters,
      KnownChildren children,
      Identities identities) {
    this.desk = desk;
    this.work = work;
    this.readers = readers;
    this.matters = matters;
    this.children = children;
    this.identities = identities;
  }

  /**
   * Who the child of the notification is, and who its known siblings are.
   *
   * @throws dk.rettidig.notification.directory.DirectoryAway when it cannot be asked for now
   */
  public List<Identity> identities(Actor.Person officer, String id) {
    Notification there = desk.get(officer, id).state();
    String child = there.child();
    List<String> family = child == null ? List.of() : family(officer, child);
    return seen(officer, there, identities.known(officer.municipality(), id, family), "identities");
  }

  /**
   * Who fits a description, of those who are not the officer's own family.
   *
   * @param described with nothing in it for whom the notification itself names
   * @throws AnotherChildLinked when it is known whom it is about, so that nobody searches by it
   * @throws NotAtDesk when it is not with this authority
   * @throws dk.rettidig.notification.directory.DirectoryAway when it cannot be asked for now
   */
  public Fitting fitting(Actor.Person officer, String id, Description described) {
    Notification there = desk.get(officer, id).state();
    there.linking().requireUnknown();
    Description asked = described.isEmpty() ? named(there.content().about()) : described;
    Fitting found = identities.fitting(officer.municipality(), id, asked);
    List<Identity> shown =
        found.children().stream().filter(one -> mayLink(officer, there, one.child())).toList();
    return new Fitting(seen(officer, there, shown, "identification"), found.tooMany());
  }

  /**
   * It is about this child.
   *
   * @throws NoSuchChild when there is none, or it is of the officer's own family
   * @throws AnotherChildLinked when it is known already whom it is about
   */
  public OpenNotification.Opened link(
      Actor.Person officer, String id, String request, String child) {
    Notification there = desk.get(officer, id).state();
    if (!mayLink(officer, there, child)) {
      throw new NoSuchChild();
    }
    readers.look(officer, List.of(there), List.of(child), "intake:link");
    return work.step(
        officer,
        id,
        it ->
            it.linking()
                .link(
                    found(officer, child, work.by(officer, request)),
                    person -> readers.isKeptFrom(officer.municipality(), person, it, child)));
  }

  private LinkedChild found(Actor.Person officer, String child, Step step) {
    Matters.Addressee to = matters.addressee(officer.municipality(), child);
    return new LinkedChild(child, to.municipality(), to.cannotKnow(), step, null);
  }

  /**
   * It was not this child.
   *
   * @throws AnotherChildLinked when the desk has not linked it to this one
   */
  public OpenNotification.Opened remove(
      Actor.Person officer, String id, String request, String child) {
    return work.step(officer, id, it -> it.linking().remove(work.by(officer, request), child));
  }

  /** Whoever is of the child's family is told as little as of a child that does not exist. */
  private boolean mayLink(Actor.Person officer, Notification there, String child) {
    return children.find(officer.municipality(), child).isPresent()
        && readers.relationIfAbout(officer, there, child) == Relation.DESK;
  }

  private List<Identity> seen(
      Actor.Person officer, Notification there, List<Identity> found, String what) {
    readers.look(
        officer, List.of(there), found.stream().map(Identity::child).toList(), "intake:" + what);
    return found;
  }

  private List<String> family(Actor.Person officer, String child) {
    return children
        .find(officer.municipality(), child)
        .map(known -> Stream.concat(Stream.of(child), known.siblings().stream()).toList())
        .orElseGet(List::of);
  }

  private static Description named(Content.Person about) {
    return new Description(about.cpr(), about.name(), about.born());
  }
}
