package dk.rettidig.concern.detection;

import dk.rettidig.common.text.Words;
import dk.rettidig.concern.detection.Entry.Absence;
import dk.rettidig.concern.detection.Entry.Action;
import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Entry.Decision;
import dk.rettidig.concern.detection.Entry.Rating;
import dk.rettidig.concern.detection.Entry.Transition;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * Why something is worth a look, in plain words.
 *
 * @param sentence what the rule saw
 * @param quotes a line for each entry that it rests on
 */
public record Reason(String sentence, List<String> quotes) {

  /** Copies the quotes. */
  public Reason {
    quotes = List.copyOf(quotes);
  }

  /**
   * The reason of a hit.
   *
   * @param words with a sentence for the rule and for each kind of entry
   */
  public static Reason of(Hit hit, Words words, Locale language) {
    var speech = new Speech(words, language);
    return new Reason(
        speech.say(hit.rule(), hit.grounds().size()),
        hit.grounds().stream().map(speech::quote).toList());
  }

  private record Speech(Words words, Locale language) {

    String say(String code, Object... arguments) {
      return new MessageFormat(words.of("detection." + code, language), language).format(arguments);
    }

    String quote(Entry entry) {
      return switch (entry) {
        case Rating rating -> placed("rating", rating.day(), rating.placement());
        case Concern concern ->
            concern.placement() == null
                ? say("entry.concern-without-level", day(concern.day()))
                : placed("concern", concern.day(), concern.placement());
        case Action action ->
            say("entry.action", day(action.day()), day(action.due()), day(action.touched()));
        case Decision decision -> say("entry.decision", day(decision.day()), day(decision.due()));
        case Transition transition -> say("entry.transition", day(transition.day()));
        case Absence absence -> say("entry.absence." + absence.category(), day(absence.day()));
      };
    }

    private String placed(String kind, LocalDate day, Placement placement) {
      return say("entry." + kind, day(day), placement.ordinal(), placement.levels());
    }

    private String day(LocalDate day) {
      return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }
  }
}
