package dk.rettidig.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.aggregate.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of a correspondence: the same for the same subject, recipient and person. */
public record CorrespondenceId(String value) implements Id {

  static CorrespondenceId of(String subject, String recipient, @Nullable String person) {
    String name = "delivery " + subject + " " + recipient + " " + (person == null ? "" : person);
    return new CorrespondenceId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
  }
}
