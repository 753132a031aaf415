package dk.rettidig.notification.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a notification says; a document of its own, which copies nothing later.
 *
 * @param observed what was seen and heard
 * @param childsWords what the child said unprompted, in its own words
 * @param notifier who a citizen is; a professional stands in the matter by id
 */
public record Content(
    Person about,
    String observed,
    @Nullable String childsWords,
    @Nullable ParentsInformed parents,
    @Nullable Contact notifier) {

  /**
   * Whom it is about, as the notifier knows them; for an unborn child the pregnant woman.
   *
   * @param cpr as written; not checked, since a wrong one must not stop anybody
   */
  public record Person(
      @Nullable String name,
      @Nullable String cpr,
      @Nullable LocalDate born,
      @Nullable String address,
      boolean unborn) {

    /** Nobody is named. */
    public static Person nobody() {
      return new Person(null, null, null, null, false);
    }

    boolean isNamed() {
      return (name != null && !name.isBlank()) || (cpr != null && !cpr.isBlank());
    }
  }

  /**
   * Whether the parents know.
   *
   * @param because why not
   */
  public record ParentsInformed(boolean informed, @Nullable String because) {}

  /** How a citizen can be answered. */
  public record Contact(@Nullable String name, @Nullable String reach) {}
}
