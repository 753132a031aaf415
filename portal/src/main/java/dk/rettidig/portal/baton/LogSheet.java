package dk.rettidig.portal.baton;

import dk.rettidig.portal.service.concern.LogEntry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of a log as a page shows them: goals with their actions, the map by its columns. */
public record LogSheet(List<LogEntry> entries) {

  /** What is to be otherwise, oldest first; a safety goal of the map is one too. */
  public List<LogEntry> goals() {
    return all("GOAL");
  }

  /** The actions that serve a goal. */
  public List<LogEntry> actions(String goal) {
    return only(entry -> entry.kind().equals("ACTION") && goal.equals(entry.about()));
  }

  /** The actions that serve none of the goals that are shown. */
  public List<LogEntry> looseActions() {
    Set<String> goals = goals().stream().map(LogEntry::id).collect(Collectors.toSet());
    return only(entry ->
        entry.kind().equals("ACTION") && (entry.about() == null || !goals.contains(entry.about())));
  }

  /** The latest first. */
  public List<LogEntry> evaluations() {
    return all("EVALUATION").reversed();
  }

  /** The map's entries in a column: {@code WORRIES}, {@code WORKS_WELL}, {@code MUST_HAPPEN}. */
  public List<LogEntry> column(String column) {
    return only(entry -> entry.map() != null && entry.map().column().equals(column));
  }

  /** Whether anything stands on the map. */
  public boolean mapped() {
    return entries.stream().anyMatch(entry -> entry.map() != null);
  }

  /** The worries that a goal can answer. */
  public List<LogEntry> dangers() {
    return only(entry -> entry.map() != null && entry.map().part().equals("DANGER"));
  }

  /** What can be given a number: goals, and safety goals of the map. */
  public List<LogEntry> measured() {
    return only(entry ->
        entry.kind().equals("GOAL")
            || (entry.map() != null && entry.map().part().equals("SAFETY_GOAL")));
  }

  /** What the family wrote, oldest first. */
  public List<LogEntry> family() {
    return all("FAMILY");
  }

  /** The words of an entry that another is about; nothing where it is not shown. */
  public @Nullable String words(@Nullable String id) {
    LogEntry entry = find(id);
    return entry == null ? null : entry.words();
  }

  /** The entry with the id, where it is one of these. */
  public @Nullable LogEntry find(@Nullable String id) {
    return entries.stream()
        .filter(entry -> Objects.equals(entry.id(), id))
        .findFirst()
        .orElse(null);
  }

  private List<LogEntry> all(String kind) {
    return only(entry -> entry.kind().equals(kind));
  }

  private List<LogEntry> only(Predicate<LogEntry> wanted) {
    return entries.stream().filter(wanted).toList();
  }
}
