package dk.rettidig.concern.baton.web;

import dk.rettidig.concern.standin.Acting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts today, in which part, and how it is with the holder. */
record ActingView(String person, Acting.As as, Acting.Responsible holder) {

  static @Nullable ActingView of(Optional<Acting> acting) {
    return acting
        .map(one -> new ActingView(one.person().value(), one.as(), one.responsible()))
        .orElse(null);
  }
}
