package dk.rettidig.common.subject;

/**
 * The person that data is about, by a random id that says nothing about the person.
 *
 * <p>Each subject has an encryption key of its own in each service; destroying it makes the data
 * unreadable.
 *
 * @param id never derived from personal data
 */
public record Subject(String id) {

  /**
   * @throws IllegalArgumentException when the id is blank
   */
  public Subject {
    if (id.isBlank()) {
      throw new IllegalArgumentException("subject id is blank");
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
