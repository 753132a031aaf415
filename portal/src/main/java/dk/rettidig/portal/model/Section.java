package dk.rettidig.portal.model;

import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Fault;
import java.util.Arrays;

/** The pages of the editor, in the order in which one goes through them. */
enum Section {
  ABOUT(""),
  LEVELS("/levels"),
  DIMENSIONS("/dimensions"),
  AGES("/ageBands"),
  SETTINGS("/settings"),
  /** One dimension and age band at a time, e.g. {@code child/3-5}; a dimension alone: all ages. */
  INDICATORS("/indicators"),
  FACTORS("/factors"),
  /** One level at a time, and the steps on suspicion. */
  GUIDE("/guide"),
  REVIEW("/version");

  /** The part of the guide that holds at every level. */
  static final String SUSPICION = "suspicion";

  private final String place;

  Section(String place) {
    this.place = place;
  }

  /** A page and what of it is shown. */
  record Spot(Section section, String part) {

    /** From what a button says, e.g. {@code INDICATORS:child}. */
    static Spot of(String words) {
      int colon = words.indexOf(':');
      String name = colon < 0 ? words : words.substring(0, colon);
      return new Spot(
          Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst().orElse(LEVELS),
          colon < 0 ? "" : words.substring(colon + 1));
    }

    /** The part without what stands behind the stroke, e.g. the dimension of an age band. */
    String whole() {
      int stroke = part.indexOf('/');
      return stroke < 0 ? part : part.substring(0, stroke);
    }

    /** The age band of the indicators, or nothing for all ages. */
    String band() {
      int stroke = part.indexOf('/');
      return stroke < 0 ? "" : part.substring(stroke + 1);
    }

    /** What a button says that leads here. */
    public String words() {
      return part.isEmpty() ? section.name() : section.name() + ":" + part;
    }
  }

  /** Where a fault can be corrected: where something is missing, where it can be added. */
  static Spot of(Fault fault, ModelTree tree) {
    String place = fault.place();
    return switch (fault.code()) {
      case "complete-without-indicator" -> new Spot(INDICATORS, tree.word(place + "/code"));
      case "complete-without-step" -> new Spot(GUIDE, withoutSteps(tree));
      case "guide-version-taken", "version-taken" -> new Spot(REVIEW, "");
      default -> of(place, tree);
    };
  }

  private static Spot of(String place, ModelTree tree) {
    if (place.equals("/guide/version") || place.equals("/id")) {
      return new Spot(REVIEW, "");
    }
    Section section =
        Arrays.stream(values())
            .filter(one -> one != ABOUT)
            .filter(one -> place.equals(one.place) || place.startsWith(one.place + "/"))
            .findFirst()
            .orElse(ABOUT);
    return new Spot(section, part(section, place, tree));
  }

  private static String withoutSteps(ModelTree tree) {
    return tree.places("/guide/levels").stream()
        .filter(level -> tree.list(level + "/steps").isEmpty())
        .map(level -> tree.word(level + "/level"))
        .findFirst()
        .orElse(SUSPICION);
  }

  private static String part(Section section, String place, ModelTree tree) {
    String[] steps = place.split("/", -1);
    return switch (section) {
      case INDICATORS -> steps.length > 2 ? indicators("/indicators/" + steps[2], tree) : "";
      case GUIDE ->
          steps.length > 3 && steps[2].equals("levels")
              ? tree.word("/guide/levels/" + steps[3] + "/level")
              : SUSPICION;
      default -> "";
    };
  }

  private static String indicators(String place, ModelTree tree) {
    String band = tree.word(place + "/band");
    return tree.word(place + "/dimension") + (band.isEmpty() ? "" : "/" + band);
  }
}
