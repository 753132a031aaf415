package dk.rettidig.portal.concern;

import dk.rettidig.portal.directory.Suspects;
import dk.rettidig.portal.page.Unanswered;
import dk.rettidig.portal.service.concern.ConcernRecords.Chosen;
import dk.rettidig.portal.service.concern.ConcernRecords.Entry;
import dk.rettidig.portal.service.concern.ConcernRecords.Parents;
import dk.rettidig.portal.service.concern.ConcernRecords.Placement;
import dk.rettidig.portal.service.concern.ConcernRecords.Suspicion;
import dk.rettidig.portal.time.TypedTime;
import dk.rettidig.portal.time.UnreadableTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the concern form as it was sent. */
public final class TypedConcern {

  /** Before the code of a dimension in a field's name. */
  public static final String DIMENSION = "dimension.";

  private final MultiValueMap<String, String> form;

  /** What was sent. */
  public TypedConcern(MultiValueMap<String, String> form) {
    this.form = form;
  }

  /** The client-made id of the form. */
  public String id() {
    return Objects.requireNonNullElse(form.getFirst("id"), "");
  }

  /** Whether anything was written in the one box that a concern needs. */
  public boolean says() {
    return text("observed") != null;
  }

  /** A text as it was written, or null when it is blank. */
  public @Nullable String text(String field) {
    String value = form.getFirst(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Whom a suspicion concerns; who is not known, when nobody was pointed out. */
  public @Nullable Suspicion suspicion() {
    if (!"yes".equals(form.getFirst("suspicion"))) {
      return null;
    }
    String whom = Objects.requireNonNullElse(text("suspicion.whom"), "UNKNOWN");
    return new Suspicion(whom, Suspects.chosen(whom, field -> form.getOrDefault(field, List.of())));
  }

  /**
   * As concern-service takes it.
   *
   * @throws UnreadableTime when a day or a time cannot be read
   * @throws Unanswered when the parents' words stand there without whether they know
   */
  Entry answered(String child) {
    boolean open = text("parents") == null && text("parents.on") == null;
    if (open && text("parents.view") != null && suspicion() == null) {
      throw new Unanswered("parents", "concern.parents.unanswered");
    }
    return entry(child);
  }

  /**
   * The same where no question may stop anybody: what is not answered is not so.
   *
   * @throws UnreadableTime when a day or a time cannot be read
   */
  public Entry entry(String child) {
    Suspicion suspicion = suspicion();
    return new Entry(
        id(),
        child,
        Objects.requireNonNullElse(text("observed"), ""),
        TypedTime.moment("observedAt", text("observedAt")),
        suspicion,
        placement(),
        factors("protective"),
        factors("risk"),
        text("childsWords"),
        parents(),
        asksForForum());
  }

  private @Nullable Placement placement() {
    String instrument = text("placement.instrument");
    String version = text("placement.version");
    String level = text("placement.level");
    String setting = text("placement.setting");
    String reason = text("placement.reason");
    Map<String, String> dimensions = dimensions();
    boolean says = level != null || setting != null || reason != null || !dimensions.isEmpty();
    return instrument == null || version == null || !says
        ? null
        : new Placement(instrument, version, level, dimensions, setting, reason);
  }

  /** What was chosen so far, for a concern that is not saved yet. */
  Chosen chosen(String child, @Nullable String instrument, @Nullable String version) {
    return new Chosen(
        child, null, instrument, version, text("placement.level"), dimensions(), suspicion());
  }

  private Map<String, String> dimensions() {
    var levels = new TreeMap<String, String>();
    form.keySet().stream()
        .filter(name -> name.startsWith(DIMENSION))
        .forEach(name -> {
          String level = text(name);
          if (level != null) {
            levels.put(name.substring(DIMENSION.length()), level);
          }
        });
    return levels;
  }

  /** Whether the author wants the forum to discuss it. */
  boolean asksForForum() {
    return "yes".equals(form.getFirst("asksForForum"));
  }

  /** Ticked ones by their code, then own words, one a line. */
  private List<String> factors(String field) {
    String own = text(field + "Own");
    return Stream.concat(
            form.getOrDefault(field, List.of()).stream(),
            own == null ? Stream.empty() : own.lines().map(String::strip))
        .filter(one -> !one.isBlank())
        .distinct()
        .toList();
  }

  /** Whether the parents know; a day on which they were told says so. Null without a word. */
  public @Nullable Boolean parentsInformed() {
    String answer = text("parents");
    if (answer != null) {
      return answer.equals("yes");
    }
    boolean told = text("parents.on") != null;
    return (told || text("parents.view") != null) ? Boolean.valueOf(told) : null;
  }

  private @Nullable Parents parents() {
    Boolean informed = parentsInformed();
    return informed == null
        ? null
        : new Parents(
            informed, TypedTime.day("parents.on", text("parents.on")), text("parents.view"));
  }
}
