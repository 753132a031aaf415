package dk.rettidig.concern.instrument;

import java.util.List;

/** Whether a position needs a setting, and which ones there are. */
public record Settings(boolean required, List<Setting> choices) {

  public Settings {
    choices = List.copyOf(choices);
  }
}
