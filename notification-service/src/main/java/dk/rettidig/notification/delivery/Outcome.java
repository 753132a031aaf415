package dk.rettidig.notification.delivery;

/** How an attempt ended. */
public sealed interface Outcome {

  /** The code that the proof shows; never an address and never a server's own words. */
  String code();

  /** The recipient's side has confirmed it. */
  record Delivered() implements Outcome {
    @Override
    public String code() {
      return "DELIVERED";
    }
  }

  /** Not now; it is tried again. */
  record Failed(String code) implements Outcome {}

  /** Not to this person any more, who must not learn of it (invariant 10). */
  record Kept() implements Outcome {
    @Override
    public String code() {
      return "KEPT";
    }
  }

  /** Never in this form; a person must look at it. */
  record Refused(String code) implements Outcome {}
}
