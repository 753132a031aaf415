package dk.rettidig.concern.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code person.changed.v1}: no name, no address. */
record PersonBody(String person, boolean active, List<Post> assignments, List<String> ownChildren) {

  /** An assignment. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Post(
      String assignment,
      String role,
      String unit,
      @Nullable String group,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String substituteFor) {

    static Post of(Assignment post) {
      return new Post(
          post.assignment().value(),
          post.role().name(),
          post.unit().value(),
          value(post.group()),
          post.from(),
          post.to(),
          value(post.substituteFor()));
    }
  }

  static PersonBody of(Person person) {
    return new PersonBody(
        person.id().value(),
        person.active(),
        person.assignments().stream().map(Post::of).toList(),
        person.ownChildren().stream().map(Subject::id).toList());
  }

  private static @Nullable String value(@Nullable Id id) {
    return id == null ? null : id.value();
  }
}
