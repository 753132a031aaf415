package dk.rettidig.portal.model;

import static java.util.Map.entry;

import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Difference;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The codes of a model in plain words. */
@Component("modelWords")
public class ModelWords {

  private static final String WHO =
      "author baton-holder unit-leader resource-person health-visitor adviser forum-chair intake";

  private static final Map<String, String> CODES =
      Map.ofEntries(
          entry("attention", "none local cross-disciplinary notify-duty-reminder immediate"),
          entry("shape", "circle square diamond triangle pentagon hexagon octagon"),
          entry("kind", "protective risk"),
          entry("mark", "read partly-read inferred own unverified"),
          entry("status", "complete skeleton"),
          entry("overall", "chosen none"),
          entry("who", WHO),
          entry("party", WHO + " forum police guardians child"),
          entry("deadline", "same-hour next-round hours days working-days weeks not-known"),
          entry("product", "rating concern plan baton forum-item goals notification"),
          entry(
              "use",
              "everywhere rounds daycare school after-school health-visitors ppr intake-team"
                  + " administration"));

  /** In which of the lists the values of a difference stand. */
  private static final Map<String, String> OF_ASPECT =
      Map.of(
          "ATTENTION", "attention",
          "SHAPE", "shape",
          "KIND", "kind",
          "MARK", "mark",
          "STATUS", "status",
          "OVERALL", "overall",
          "WHO", "party",
          "INVOLVED", "party",
          "PRODUCT", "product",
          "DEADLINE", "deadline");

  private final MessageSource texts;

  ModelWords(MessageSource texts) {
    this.texts = texts;
  }

  /** Everything that can be chosen for a field, in plain words. */
  public List<Choice> choices(String field) {
    return Arrays.stream(CODES.getOrDefault(field, "").split(" ", -1))
        .map(code -> Choice.of(code, of(field, code)))
        .toList();
  }

  /** A code of a field in plain words. */
  public String of(String field, String code) {
    String plain = code.toLowerCase(Locale.ROOT).replace('_', '-');
    String list = field.equals("who") ? "party" : field;
    return text("model." + list + "." + plain, code);
  }

  /** What a difference says stood there, or stands there now. */
  public @Nullable String value(Difference difference, @Nullable String value) {
    String field = OF_ASPECT.get(difference.aspect());
    if (field == null || value == null) {
      return value;
    }
    if (field.equals("deadline") && value.contains(" ")) {
      int space = value.indexOf(' ');
      return value.substring(0, space) + " " + of(field, value.substring(space + 1));
    }
    return Stream.of(value.split(", ", -1))
        .map(code -> of(field, code))
        .collect(Collectors.joining(", "));
  }

  /** A fault in plain words: what the format says of patterns is nothing that a user reads. */
  public String fault(Fault fault) {
    String field = fault.place().substring(fault.place().lastIndexOf('/') + 1);
    return switch (fault.code()) {
      case "format-required" -> text("model.fault.required", fault.message());
      case "format-form" ->
          text("model.fault.form." + field, text("model.fault.form", fault.message()));
      default -> fault.message();
    };
  }

  private String text(String key, String otherwise) {
    String found = texts.getMessage(key, null, null, LocaleContextHolder.getLocale());
    return found == null ? otherwise : found;
  }
}
