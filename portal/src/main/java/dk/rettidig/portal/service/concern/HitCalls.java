package dk.rettidig.portal.service.concern;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What is worth a look, for who leads the child's unit. */
@HttpExchange("/v1")
public interface HitCalls {

  /** What waits; {@code inUse} where the municipality has decided to use any rule. */
  record Waiting(boolean inUse, List<Hit> hits) {}

  /** Something that is worth a look, and why; {@code lapsesOn} is the last day to answer it. */
  record Hit(
      String id,
      String child,
      String name,
      String title,
      String sentence,
      List<Quote> quotes,
      LocalDate foundOn,
      LocalDate lapsesOn) {

    /** The latest concern that it rests on, as the way to its page; null where it rests on none. */
    public @Nullable String concern() {
      return quotes.reversed().stream()
          .filter(quote -> quote.kind().equals("CONCERN"))
          .findFirst()
          .map(quote -> quote.page(child))
          .orElse(null);
    }

    @Override
    public String toString() {
      return "Hit[…]";
    }
  }

  /** An entry that a hit rests on, in plain words. */
  record Quote(String kind, String entry, String text) {

    /** The way to where it can be read. */
    public String page(String child) {
      return switch (kind) {
        case "CONCERN" -> "/concerns/" + entry;
        case "RATING" -> "/children/" + child + "/line";
        case "ABSENCE" -> "/children/" + child + "/absence";
        default -> "/children/" + child;
      };
    }
  }

  /** What becomes of it; {@code reason} where it is not taken up. */
  record Given(String answer, @Nullable String reason) {

    @Override
    public String toString() {
      return "Given[" + answer + "]";
    }
  }

  /** What waits for the reader. */
  @GetExchange("/hits")
  Waiting own();

  /** What waits for the reader about one child. */
  @GetExchange("/children/{child}/hits")
  Waiting about(@PathVariable String child);

  /** Answers it, once. */
  @PutExchange("/hits/{id}/answer")
  Hit answer(@PathVariable String id, @RequestBody Given given);
}
