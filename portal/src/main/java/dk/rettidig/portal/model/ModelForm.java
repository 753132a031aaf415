package dk.rettidig.portal.model;

import dk.rettidig.portal.model.Section.Spot;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Checked;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Fault;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of the editor as the template reads it.
 *
 * @param against the version that it is compared with
 * @param checked what a check found; nothing before the first
 */
public record ModelForm(
    ModelTree tree, Spot spot, String against, @Nullable Checked checked, ModelWords words) {

  /** A fault with the page where it can be corrected. */
  public record Found(Fault fault, Spot spot) {}

  /** The whole model, as the page carries it along. */
  public String json() {
    return tree.json();
  }

  /** What a field holds. */
  public String value(String place) {
    String value = tree.word(place);
    boolean counted = place.endsWith("/deadline") && value.contains(" ");
    return counted ? value.substring(value.indexOf(' ') + 1) : value;
  }

  /** How many of its unit a deadline has. */
  public String amount(String place) {
    String value = tree.word(place);
    return value.contains(" ") ? value.substring(0, value.indexOf(' ')) : "";
  }

  /** Whether a box is ticked. */
  public boolean has(String list, String value) {
    return tree.list(list).contains(value);
  }

  /** The places of the rows of a list. */
  public List<String> rows(String list) {
    return tree.places(list);
  }

  /** The places of the indicators of the dimension and age band that are shown. */
  public List<String> indicators() {
    return indicators(spot);
  }

  private List<String> indicators(Spot of) {
    return tree.places("/indicators").stream()
        .filter(place -> tree.word(place + "/dimension").equals(of.whole()))
        .filter(place -> tree.word(place + "/band").equals(of.band()))
        .toList();
  }

  /** The pages of the dimension that is shown: all ages first, then each age band. */
  public List<Spot> ages() {
    return Stream.concat(
            Stream.of(spot.whole()),
            tree.words("/ageBands", "code").stream().map(band -> spot.whole() + "/" + band))
        .map(part -> new Spot(Section.INDICATORS, part))
        .toList();
  }

  /** The age of a page of indicators, with how many it has. */
  public String age(Spot of) {
    String age = of.band().isEmpty() ? words.of("band", "all") : label("/ageBands", of.band());
    return age + " (" + indicators(of).size() + ")";
  }

  /** The place of the steps that are shown. */
  public String steps() {
    return spot.part().equals(Section.SUSPICION)
        ? "/guide/onSuspicion"
        : tree.places("/guide/levels").stream()
            .filter(place -> tree.word(place + "/level").equals(spot.part()))
            .findFirst()
            .map(place -> place + "/steps")
            .orElse("/guide/levels/-/steps");
  }

  /** The parts of a list as answers, by code and Danish words. */
  public List<Choice> parts(String list) {
    return tree.places(list).stream()
        .map(place -> tree.word(place + "/code"))
        .map(code -> Choice.of(code, label(list, code)))
        .toList();
  }

  /** What a level, dimension or age band is called. */
  public String label(String list, String code) {
    String named =
        tree.places(list).stream()
            .filter(place -> tree.word(place + "/code").equals(code))
            .map(place ->
                list.equals("/levels") ? tree.word(place + "/name/da") : tree.word(place + "/da"))
            .findFirst()
            .orElse("");
    if (!list.equals("/levels")) {
      return named.isBlank() ? code : named;
    }
    return (code + " " + named).strip();
  }

  /** The pages that one can go to, each part of indicators and guide for itself. */
  public List<Spot> spots() {
    return Stream.of(Section.values())
        .flatMap(section ->
            switch (section) {
              case INDICATORS ->
                  tree.words("/dimensions", "code").stream().map(code -> new Spot(section, code));
              case GUIDE ->
                  Stream.concat(
                          tree.words("/levels", "code").stream(), Stream.of(Section.SUSPICION))
                      .map(code -> new Spot(section, code));
              default -> Stream.of(new Spot(section, ""));
            })
        .toList();
  }

  /** What a page is called, e.g. {@code Kendetegn: Barnet}. */
  public String name(Spot of) {
    String part = part(of);
    String section = words.of("section", of.section().name());
    return part.isEmpty() ? section : section + ": " + part;
  }

  private String part(Spot of) {
    return switch (of.section()) {
      case INDICATORS ->
          label("/dimensions", of.whole())
              + (of.band().isEmpty() ? "" : ", " + label("/ageBands", of.band()));
      case GUIDE ->
          of.part().equals(Section.SUSPICION)
              ? words.of("section", Section.SUSPICION)
              : label("/levels", of.part());
      default -> "";
    };
  }

  /** The page after this one, or null on the last. */
  public @Nullable Spot next() {
    List<Spot> all = spots();
    int here = all.indexOf(new Spot(spot.section(), spot.whole()));
    return IntStream.range(0, all.size())
        .filter(i -> i == here + 1)
        .mapToObj(all::get)
        .findFirst()
        .orElse(null);
  }

  /** All faults, each with its page. */
  public List<Found> faults() {
    return checked == null
        ? List.of()
        : checked.faults().stream()
            .map(fault -> new Found(fault, Section.of(fault, tree)))
            .toList();
  }

  /** The faults of the page that is shown. */
  public List<Found> here() {
    return faults().stream().filter(found -> found.spot().equals(spot)).toList();
  }

  /** How many faults a page has, those of its age bands included. */
  public long count(Spot of) {
    return faults().stream()
        .map(Found::spot)
        .filter(at -> at.section() == of.section() && at.whole().equals(of.whole()))
        .count();
  }

  /** Whether a page of the list is the one that is shown, in whichever age band. */
  public boolean isHere(Spot of) {
    return spot.section() == of.section() && spot.whole().equals(of.part());
  }

  /** What is wrong with a field or a row, or null. */
  public @Nullable String fault(String place) {
    return faults().stream()
        .map(Found::fault)
        .filter(fault -> fault.place().equals(place))
        .findFirst()
        .map(words::fault)
        .orElse(null);
  }
}
