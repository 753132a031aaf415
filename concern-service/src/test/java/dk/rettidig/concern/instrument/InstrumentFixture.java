package dk.rettidig.concern.instrument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a small valid instrument; a test replaces the part that it wants to break. */
final class InstrumentFixture {

  About.Status status = About.Status.COMPLETE;
  List<Text> unknown = List.of();
  List<Source> sources = List.of(new Source("Eget forslag", null, "2026-11", SourceMark.OWN));
  List<Level> levels =
      new ArrayList<>(
          List.of(
              level("1", 1, Shape.CIRCLE, AttentionClass.NONE),
              level("4a", 2, Shape.SQUARE, AttentionClass.LOCAL),
              level("4b", 3, Shape.OCTAGON, AttentionClass.IMMEDIATE)));
  List<Dimension> dimensions =
      List.of(
          new Dimension("child", new Text("Barnet", null), SourceMark.OWN),
          new Dimension("parents", new Text("Forældrene", null), SourceMark.OWN));
  Scale.Overall overall = Scale.Overall.CHOSEN;
  List<AgeBand> bands =
      List.of(band("unborn", null, null), band("0-5", 0, 72), band("6-9", 72, 120));
  Settings settings =
      new Settings(
          false, List.of(new Setting("school", new Text("i skolen", null), SourceMark.OWN)));
  List<Indicator> indicators =
      List.of(
          indicator("plays", "child", "0-5", "1"),
          indicator("alone", "child", null, "4a", "4b"),
          indicator("care", "parents", null, "1", "4a", "4b"));
  List<Factor> factors =
      List.of(
          new Factor("friend", FactorKind.PROTECTIVE, new Text("En ven", null), SourceMark.OWN));
  List<ActionGuide.LevelSteps> guideLevels =
      List.of(
          at("1", step("keep-up", Party.AUTHOR, "Hold fast.")),
          at("4a", step("talk", Party.AUTHOR, "Tal sammen.", Party.GUARDIANS)),
          at("4b", step("call", Party.AUTHOR, "Ring nu.", Party.INTAKE)));
  List<GuideStep> onSuspicion = List.of(step("call-first", Party.AUTHOR, "Ring.", Party.INTAKE));

  Instrument build() {
    return new Instrument(
        new InstrumentVersion("example", "1.0"),
        new About(new Text("Eksempel", null), "Eksempel Kommune", status, unknown, sources),
        new Scale(levels, dimensions, overall),
        bands,
        settings,
        indicators,
        factors,
        null,
        new ActionGuide("1.0", guideLevels, onSuspicion));
  }

  InstrumentFixture skeleton() {
    status = About.Status.SKELETON;
    unknown = List.of(new Text("Resten er ikke kendt.", null));
    indicators = List.of();
    guideLevels = List.of();
    onSuspicion = List.of();
    return this;
  }

  static Level level(String code, int ordinal, Shape shape, @Nullable AttentionClass attention) {
    return new Level(code, ordinal, null, null, shape, attention, SourceMark.OWN);
  }

  static AgeBand band(String code, @Nullable Integer from, @Nullable Integer to) {
    return new AgeBand(code, new Text(code, null), from, to, SourceMark.OWN);
  }

  static Indicator indicator(
      String code, String dimension, @Nullable String band, String... levels) {
    return new Indicator(
        code,
        dimension,
        band,
        List.of(levels),
        FactorKind.RISK,
        new Text(code, null),
        SourceMark.OWN);
  }

  static ActionGuide.LevelSteps at(String level, GuideStep... steps) {
    return new ActionGuide.LevelSteps(level, List.of(steps));
  }

  static GuideStep step(String code, Party who, String what, Party... involves) {
    return new GuideStep(
        code,
        who,
        List.of(involves),
        new Text(what, null),
        null,
        new Deadline.SameHour(),
        null,
        null,
        SourceMark.OWN);
  }
}
